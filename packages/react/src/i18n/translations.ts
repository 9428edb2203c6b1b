import type { Role, TieOption } from '@adjudge/core';
import { comparingTexts } from './comparingTexts.js';
import { evidenceTexts } from './evidenceTexts.js';
import { mediaTexts } from './mediaTexts.js';
import { problemTexts } from './problemTexts.js';
import { rawTexts } from './rawTexts.js';
import { threadTexts } from './threadTexts.js';

const roleNames: Readonly<Record<Role, string>> = {
  system: 'System',
  user: 'User',
  assistant: 'Assistant',
  tool: 'Tool',
};

const tieNames: Readonly<Record<'pair' | 'many', Readonly<Record<TieOption, string>>>> = {
  pair: { tie: 'Tie', 'both-good': 'Both good', 'both-bad': 'Both bad' },
  many: { tie: 'Tie', 'both-good': 'All good', 'both-bad': 'All bad' },
};

/** What the degrees of a scale are called, by how many there are, where the ontology has no words of its own. */
const degreeNames: readonly (readonly string[])[] = [
  ['better'],
  ['slightly better', 'significantly better'],
  ['slightly better', 'moderately better', 'significantly better'],
  ['negligibly better', 'slightly better', 'moderately better', 'significantly better'],
];

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** 1st, 2nd, 3rd, 4th … 11th, 12th, 13th … 21st. */
function toOrdinal(place: number): string {
  const isTeen = place % 100 > 10 && place % 100 < 14;
  const ending = isTeen ? undefined : ['th', 'st', 'nd', 'rd'][place % 10];
  return `${place}${ending ?? 'th'}`;
}

function toList(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Every string the editor shows or says, in English. Entries that depend on something are functions. */
export const defaultTranslations = {
  editorLabel: 'Preference editor',
  roleNames,

  conversation: 'Conversation',
  messages: 'Messages',
  messageCount: (messages: number) => count(messages, 'message', 'messages'),
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
    `Turn ${turn} of ${turns}${left > 0 ? `, ${count(left, 'answer', 'answers')} left` : ', done'}`,
  ...comparingTexts,
  responses: 'Responses',
  responseName: (letter: string) => `Response ${letter}`,
  responseText: (letter: string) => `Text of response ${letter}`,
  responseShown: 'Response shown',
  wordCount: (words: number) => count(words, 'word', 'words'),
  yourChoice: 'Your choice',
  viewTools: 'View',
  textMode: 'Text',
  markdown: 'Markdown',
  raw: 'Raw',
  showRaw: (letter: string) => `Show response ${letter} as raw text`,
  showMarkdown: (letter: string) => `Show response ${letter} as Markdown`,
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
    `${count(open, 'suggestion', 'suggestions')}${source === undefined ? '' : ` from ${source}`}`,
  acceptSuggestions: 'Use all',
  suggestionsAccepted: (accepted: number) => `${count(accepted, 'suggestion', 'suggestions')} used`,
  suggestedBy: (source: string) => `Suggested by ${source}, choose to confirm`,
  suggestedByNobody: 'A suggestion, choose to confirm',
  wasSuggestedBy: (source: string, option: string) => `${source} suggested ${option}`,
  acceptSuggestion: 'Use the suggestion',
  ratingPoint: (point: number, label: string | undefined) =>
    label === undefined ? String(point) : `${point}, ${label}`,
  notRated: 'Not rated yet',
  exactNumber: 'Exact number',
  notOnScale: (lowest: number, highest: number) => `Not on the scale from ${lowest} to ${highest}`,
  tieName: (tie: TieOption, responses: number) => tieNames[responses > 2 ? 'many' : 'pair'][tie],
  degreeName: (degree: number, degrees: number) =>
    degreeNames[degrees - 1]?.[degree - 1] ?? `better by ${degree} of ${degrees}`,
  responseIs: (letter: string, degree: string) => `Response ${letter} is ${degree}`,
  responseIsNamed: (letter: string, degree: string) => `Response ${letter}: ${degree}`,
  howMuchBetter: (letter: string) => `How much better is response ${letter}?`,
  best: 'Best',
  worst: 'Worst',
  ordinal: toOrdinal,
  rankingOrder: 'Ranking, best first',
  rankedName: (letter: string, place: number, places: number) =>
    `Response ${letter}, ${toOrdinal(place)} of ${places}`,
  rankedHelp: 'Alt with an arrow key moves it, Delete takes it out.',
  betterThan: (first: string, second: string) => `${first} is better than ${second}, change to tied`,
  tiedWith: (first: string, second: string) => `${first} and ${second} are tied, change to better than`,
  lastPlace: 'Last',
  place: (letter: string, place: string) => `Response ${letter}, place it ${place.toLowerCase()}`,
  moveEarlier: (letter: string) => `Move response ${letter} earlier`,
  moveLater: (letter: string) => `Move response ${letter} later`,
  takeOut: (letter: string) => `Take response ${letter} out`,
  setAside: (letter: string) => `Response ${letter} is not rankable`,
  rankAfterAll: (letter: string) => `Rank response ${letter} after all`,
  unplaced: 'Not placed yet',
  notRankable: 'Not rankable',
  notPlacedYet: (letters: readonly string[]) =>
    `${toList(letters)} ${letters.length === 1 ? 'is' : 'are'} not placed yet`,
  keepShownOrder: 'Keep the order shown',
  rankingKeys: { append: 'in order', tie: 'tie', takeBack: 'take back' },
  rankSaid: (letter: string, place: number, places: number) =>
    `Response ${letter}, now ${place} of ${places}`,
  rankTiedSaid: (letter: string, place: number, places: number) =>
    `Response ${letter}, now tied at ${place} of ${places}`,
  takenOutSaid: (letter: string) => `Response ${letter}, not placed`,
  setAsideSaid: (letter: string) => `Response ${letter}, not rankable`,
  shownOrderSaid: 'All placed in the order shown',
  /** A ranking in words: each place the letters that share it. */
  rankingText: (places: readonly (readonly string[])[]) =>
    places.map((letters) => letters.join(' = ')).join(' › '),
  rankingSpoken: (places: readonly (readonly string[])[]) =>
    places
      .map((letters) => (letters.length > 1 ? `${toList(letters)} tied` : letters.join()))
      .join(', then '),
  reasonPlaceholder: 'What decided it?',
  characterCount: (characters: number) => count(characters, 'character', 'characters'),
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
  searchOptions: (options: number) => `Search ${count(options, 'option', 'options')}`,
  matchCount: (matches: number) =>
    matches === 0 ? 'No option matches' : `${count(matches, 'option matches', 'options match')}`,
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
  answersLeft: (left: number) => `${count(left, 'answer', 'answers')} left`,
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
  ...rawTexts,
  ...threadTexts,
  ...mediaTexts,
};

/** The strings of the editor. A host passes any of them; the others stay English. */
export type Translations = typeof defaultTranslations;
