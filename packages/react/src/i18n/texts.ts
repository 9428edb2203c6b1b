import type { Role } from '@adjudge/core';
import { comparingTexts } from './comparingTexts.js';
import { evidenceTexts } from './evidenceTexts.js';
import { mediaTexts } from './mediaTexts.js';
import { problemTexts } from './problemTexts.js';
import { threadTexts } from './threadTexts.js';
import { toCounted, toOrdinal } from './wording.js';

const roleNames: Readonly<Record<Role, string>> = {
  system: 'System',
  user: 'User',
  assistant: 'Assistant',
  tool: 'Tool',
};

/** The strings of what is loaded first, in English. Entries that depend on something are functions. */
export const texts = {
  editorLabel: 'Preference editor',
  roleNames,

  conversation: 'Conversation',
  messages: 'Messages',
  messageCount: (messages: number) => toCounted(messages, 'message', 'messages'),
  noMessages: 'This row has no conversation. Judge the responses by themselves.',
  showConversation: 'Show conversation',
  hideConversation: 'Hide conversation',
  earlierReplies: (replies: number) => `${replies} replies were compared here`,
  instructions: 'Instructions',
  rowDetails: 'Row details',
  rowKey: 'Key',
  attachments: 'Attachments',
  metadata: 'Metadata',

  turns: 'Turns',
  turn: 'Turn',
  turnName: (turn: number, turns: number, left: number) =>
    `Turn ${turn} of ${turns}${left > 0 ? `, ${toCounted(left, 'answer', 'answers')} left` : ', done'}`,
  ...comparingTexts,
  responses: 'Responses',
  responseName: (letter: string) => `Response ${letter}`,
  responseText: (letter: string) => `Text of response ${letter}`,
  responseShown: 'Response shown',
  wordCount: (words: number) => toCounted(words, 'word', 'words'),
  wordsNotCounted: '… words',
  yourChoice: 'Your choice',
  viewTools: 'View',
  textMode: 'Text',
  markdown: 'Markdown',
  raw: 'Raw',
  showRaw: (letter: string) => `Show response ${letter} as raw text`,
  copyResponse: (letter: string) => `Copy response ${letter}`,
  copied: 'Copied',
  copyFailed: 'The browser refused to copy. Select the text and copy it by key.',
  flipTo: (letter: string) => `Show response ${letter}`,
  noResponses: 'Nothing to compare',
  noResponsesBody: 'This row has no responses. Skip it, or go on to the next one.',
  responseFailed: 'This response could not be shown.',
  responseFailedBody: 'Its raw text is below; the other response and your answers are not affected.',

  emptyText: 'Nothing was written.',
  readingText: 'The rest is on its way.',
  awaitedText: 'Nothing has been written yet.',
  textGrowing: (letter: string) => `Response ${letter} is still being written`,
  textEnded: (letter: string) => `Response ${letter} is complete`,
  textBrokeOff: 'The text broke off here.',
  textBrokeOffBody: 'What came of it is kept. Judge what is there, or skip the row.',
  tooLongForMarkdown: 'Shown as plain text.',
  tooLongForMarkdownBody:
    'This text is too long or too deeply nested to be drawn as Markdown safely. Nothing is left out.',
  linkRefused: 'link, not opened',
  codeBlock: (language: string | undefined) => (language === undefined ? 'Code' : `Code, ${language}`),
  copyCode: 'Copy code',
  table: 'Table',
  taskDone: 'Done',
  taskOpen: 'Not done',
  footnotes: 'Footnotes',
  backToText: (footnote: number) => `Back to the text of footnote ${footnote}`,

  form: 'Your answers',
  optional: 'optional',
  clearAnswer: 'Clear',
  suggested: 'Suggested',
  prefilled: 'Prefilled',
  suggestedFrom: (source: string) => `by ${source}`,
  suggestedWith: (confidence: string) => `· ${confidence}`,
  openSuggestions: (open: number, source: string | undefined) =>
    `${toCounted(open, 'suggestion', 'suggestions')}${source === undefined ? '' : ` from ${source}`}`,
  acceptSuggestions: 'Use all',
  suggestionsAccepted: (accepted: number) => `${toCounted(accepted, 'suggestion', 'suggestions')} used`,
  suggestedBy: (source: string) => `Suggested by ${source}, choose to confirm`,
  suggestedByNobody: 'A suggestion, choose to confirm',
  wasSuggestedBy: (source: string, option: string) => `${source} suggested ${option}`,
  acceptSuggestion: 'Use the suggestion',
  ordinal: toOrdinal,
  unplaced: 'Not placed yet',
  reasonPlaceholder: 'What decided it?',
  characterCount: (characters: number) => toCounted(characters, 'character', 'characters'),
  atLeastCharacters: (limit: number) => `at least ${limit} characters`,
  charactersOf: (characters: number, limit: number) => `${characters} of ${limit}`,
  chooseBetween: (minimum: number, maximum: number) => `choose ${minimum} to ${maximum}`,
  chooseAtLeast: (minimum: number) => `choose at least ${minimum}`,
  chooseAtMost: (maximum: number) => `choose at most ${maximum}`,
  chosenCount: (chosen: number) => `${chosen} chosen`,
  chosenOf: (chosen: number, limit: number) => `${chosen} of ${limit} chosen`,
  chosenOptions: 'Chosen',
  nothingChosen: 'Nothing chosen yet',
  removeOption: (option: string) => `Remove ${option}`,
  searchOptions: (options: number) => `Search ${toCounted(options, 'option', 'options')}`,
  matchCount: (matches: number) =>
    matches === 0 ? 'No option matches' : `${toCounted(matches, 'option matches', 'options match')}`,
  moreOptions: (more: number) => `${more} more, type to narrow`,
  unknownKind: 'This question can’t be shown.',
  unknownKindBody: (kind: string) =>
    `No field for questions of kind “${kind}” is installed. The other questions can be answered; tell whoever set up this project.`,
  fieldLoading: 'Loading the question',
  fieldNotLoaded: 'This question could not be loaded.',
  fieldNotLoadedBody: 'Your answers are kept. Check the connection, then try again.',
  fieldFailed: 'This question stopped working.',
  fieldFailedBody: 'Your answers are kept. Answer the other questions, or reload the page to try again.',

  contradiction: 'Your answers disagree with each other.',
  contradictionTexts: {
    cycle: (letters: readonly string[]) =>
      letters.length === 2
        ? `Your verdicts on ${[...letters].sort().join(' and ')} do not say the same.`
        : `They go in a circle: ${[...letters, ...letters.slice(0, 1)].join(' over ')}.`,
    'axes-against-verdict': ([first = '', second = '']: readonly string[]) =>
      `You prefer ${first}, and every axis that tells the two apart points to ${second}.`,
    'ratings-against-verdict': ([first = '', second = '']: readonly string[]) =>
      `You prefer ${first}, and rate ${second} higher.`,
  },
  contradictionOf: (text: string, questions: readonly string[], turn: number | undefined) =>
    `${turn === undefined ? '' : `Turn ${turn}: `}${text} (${questions.map((question) => `“${question}”`).join(', ')})`,
  contradictionBody: 'Change one of them, or submit them as they are.',
  keepAnswers: 'Keep my answers',
  submit: 'Submit',
  submitAgain: 'Submit again',
  answersLeft: (left: number) => `${toCounted(left, 'answer', 'answers')} left`,
  oneNotPlaced: (letter: string) => `${letter} is not placed`,
  submitting: 'Submitting',
  skip: 'Skip',
  flag: 'Flag',
  flagTitle: 'What is wrong with this row?',
  flagSend: 'Send',
  cancel: 'Cancel',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Taken back',
  redone: 'Done again',
  tryAgain: 'Try again',
  notLoaded: 'This could not be loaded. Check the connection and try again.',
  dismiss: 'Dismiss',
  saveFailed: { submit: 'Not submitted yet.', skip: 'Not skipped yet.', flag: 'Not flagged yet.' },
  saveFailedBody: (reason: string) => `${reason} Your answers are kept here; try again.`,
  saved: { submit: 'Submitted', skip: 'Skipped', flag: 'Flagged' },
  draftSaving: 'Saving',
  draftSaved: 'Saved',
  draftFailed: 'Not saved',
  loadingDraft: 'Looking for your draft',
  draftUnreadable: 'Your earlier draft can’t be read.',
  draftUnreadableBody: 'It is still stored and is not overwritten until you start anew.',
  startAnew: 'Start anew',

  problemTexts,
  ...evidenceTexts,
  rawText: 'Raw text',
  ...threadTexts,
  ...mediaTexts,
};

/** The strings that parts need which are loaded first. */
export type Texts = typeof texts;
