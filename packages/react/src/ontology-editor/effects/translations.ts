/** Strings of what publishing does to given answers. */
export const effectTranslations = {
  whenPublished: 'When published',
  answersKept: (answers: number) => `${answers === 1 ? 'answer' : 'answers'} kept`,
  answersHidden: 'hidden',
  answersLost: 'lost',
  effectsUnknown: 'Mend the problems to see what becomes of given answers.',
  seeEach: 'See each',
  hideEach: 'Hide each',
  effectsByQuestion: 'What becomes of the answers to each question',
  effectQuestion: 'Question',
  effectKept: 'Kept',
  effectHidden: 'Hidden',
  effectLost: 'Lost',
  effectReason: 'Why',
  changes: 'What changes',
  lostReasons: {
    'question-removed': 'the question is removed',
    'kind-changed': 'it is of another kind',
    'scope-changed': 'it is about something else',
    'option-removed': 'an option is removed',
    'settings-changed': 'its settings no longer take them',
  },
  confirmPublish: (version: number) => `Publish version ${version}?`,
  confirmLost: (answers: number) =>
    answers === 1 ? '1 given answer will be lost.' : `${answers} given answers will be lost.`,
  confirmHidden: (answers: number) =>
    answers === 1
      ? '1 given answer will be hidden, and comes back when it is asked again.'
      : `${answers} given answers will be hidden, and come back when they are asked again.`,
  publishAnyway: 'Publish all the same',
  cancel: 'Cancel',
};
