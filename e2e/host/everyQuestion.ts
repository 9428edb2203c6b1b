import type { DataRow, Prelabel } from '@adjudge/core';

const options = (...labels: string[]) =>
  labels.map((label) => ({ id: label.toLowerCase().replaceAll(' ', '-'), label }));

const languages = options(...Array.from({ length: 60 }, (_, index) => `Language ${index + 1}`));

/** Questions about the whole row: every kind that is not about the responses, in each of its looks. */
const aboutRow = [
  {
    id: 'harm',
    kind: 'radio',
    name: 'Could a reply do harm?',
    uiMode: 'hotkey',
    required: true,
    options: [
      {
        id: 'yes',
        label: 'Yes, it could',
        classifications: [{ id: 'harmed', kind: 'text', name: 'Who could be harmed?', required: true }],
      },
      { id: 'no', label: 'No' },
    ],
  },
  {
    id: 'language',
    kind: 'radio',
    name: 'Which language is it?',
    uiMode: 'searchable',
    required: true,
    options: languages,
  },
  {
    id: 'tone',
    kind: 'radio',
    name: 'The tone fits',
    isLikertScale: true,
    required: true,
    options: options('Not at all', 'Hardly', 'Partly', 'Mostly', 'Wholly'),
  },
  {
    id: 'faults',
    kind: 'checklist',
    name: 'What is wrong?',
    uiMode: 'hotkey',
    instructions: 'Of the replies taken together.',
    required: true,
    maxChoices: 2,
    options: options('A wrong fact', 'Misses the question', 'Too long'),
  },
  {
    id: 'topics',
    kind: 'checklist',
    name: 'What is it about?',
    uiMode: 'searchable',
    required: true,
    options: options(...Array.from({ length: 12 }, (_, index) => `Topic ${index + 1}`)),
  },
  {
    id: 'effort',
    kind: 'rating',
    name: 'How hard was it to decide?',
    required: true,
    min: 1,
    max: 7,
    labels: [
      { value: 1, label: 'Very easy' },
      { value: 7, label: 'Very hard' },
    ],
  },
  { id: 'trust', kind: 'rating', name: 'How sure are you?', required: true, min: 0, max: 100 },
  {
    id: 'doubt',
    kind: 'text',
    name: 'What makes you doubt?',
    requiredIf: { classificationId: 'trust', operator: 'at-most', value: 60 },
    minCharacters: 5,
  },
] as const;

const about = { scope: 'comparison', required: true } as const;
const several = { visibleIf: { responses: 'at-least', value: 3 } } as const;

/** Questions about each turn's responses. Best-worst and ranking are asked where there are more than two. */
const aboutTurn = [
  {
    ...about,
    id: 'better',
    kind: 'preference',
    name: 'Which reply is better?',
    strength: { points: 7 },
    ties: ['tie', 'both-bad'],
  },
  {
    ...about,
    id: 'why',
    kind: 'text',
    name: 'Why is it better?',
    visibleIf: { classificationId: 'better', operator: 'verdict', value: 'preferred' },
    minCharacters: 3,
  },
  {
    ...about,
    id: 'axes',
    kind: 'preference',
    name: 'Along each axis',
    strength: { points: 5 },
    axes: [
      { id: 'help', label: 'Helpfulness', instructions: 'Does it solve the task?' },
      { id: 'truth', label: 'Honesty' },
    ],
  },
  { ...about, ...several, id: 'ends', kind: 'best-worst', name: 'The best and the worst' },
  {
    ...about,
    ...several,
    id: 'order',
    kind: 'ranking',
    name: 'Rank the replies',
    allowTies: true,
    allowUnranked: true,
  },
] as const;

/** Every kind of question, every scope, conditions and limits. */
export const everyQuestion = {
  id: 'every-question',
  version: 1,
  name: 'Every question',
  classifications: [
    ...aboutTurn,
    ...aboutRow,
    {
      id: 'clear',
      kind: 'radio',
      name: 'Is the message clear?',
      scope: 'message',
      required: true,
      options: options('Yes', 'No'),
    },
    {
      id: 'quality',
      kind: 'rating',
      name: 'How good is this reply?',
      scope: 'response',
      required: true,
      min: 1,
      max: 5,
    },
  ],
};

const respond = (...ids: string[]) =>
  ids.map((id) => ({ id, content: `This is what was replied, number ${id.slice(1)}.` }));

/** Two turns: a pair, then four responses. */
export const everyQuestionRow: DataRow = {
  id: 'every-question-row',
  messages: [
    { id: 'm0', role: 'user', content: 'Name a tree.', canLabel: true },
    { id: 'm1', role: 'user', content: 'One that stays green.', parentId: 'm0' },
  ],
  comparisons: [
    { id: 'c0', parentMessageId: 'm0', responses: respond('r0', 'r1') },
    { id: 'c1', parentMessageId: 'm1', responses: respond('r2', 'r3', 'r4', 'r5') },
  ],
};

const row = { type: 'row' } as const;
const turn = (comparisonId: string) => ({ type: 'comparison', comparisonId }) as const;
const judge = { source: 'judge-3', confidence: 0.82 };

/** A suggestion for a question of every kind. */
export const suggestions: readonly Prelabel[] = [
  { classificationId: 'harm', target: row, answer: 'no', ...judge },
  { classificationId: 'language', target: row, answer: 'language-7', ...judge },
  { classificationId: 'tone', target: row, answer: 'mostly', ...judge },
  { classificationId: 'faults', target: row, answer: ['too-long'], ...judge },
  { classificationId: 'topics', target: row, answer: ['topic-3'], ...judge },
  { classificationId: 'effort', target: row, answer: 2, ...judge },
  { classificationId: 'trust', target: row, answer: 70, ...judge },
  { classificationId: 'doubt', target: row, answer: 'The second number.', ...judge },
  { classificationId: 'better', target: turn('c0'), answer: { preferred: 'r0', strength: 2 }, ...judge },
  { classificationId: 'better', target: turn('c1'), answer: { preferred: 'r3', strength: 1 }, ...judge },
  {
    classificationId: 'axes',
    target: turn('c0'),
    answer: { axes: { help: { preferred: 'r0', strength: 1 }, truth: { tie: 'unspecified' } } },
    ...judge,
  },
  { classificationId: 'ends', target: turn('c1'), answer: { best: 'r3', worst: 'r5' }, ...judge },
  {
    classificationId: 'order',
    target: turn('c1'),
    answer: { ranks: [['r3'], ['r2', 'r4'], ['r5']] },
    ...judge,
  },
].map((one) => one as Prelabel);
