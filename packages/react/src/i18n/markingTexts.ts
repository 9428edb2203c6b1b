import { toCounted } from './wording.js';

/** What an invisible character or a look-alike is called, and what it does, in a sentence. */
export interface CharacterText {
  readonly name: string;
  readonly effect: string;
}

/** What is said of characters in raw text that are not what they seem; loaded with what finds them. */
export const markingTexts = {
  /** How many characters are not what they seem. `isMore`: counting ended there. */
  rawMarks: (invisible: number, lookAlikes: number, isMore: boolean) => {
    const parts = [
      ...(invisible > 0 ? [toCounted(invisible, 'invisible character', 'invisible characters')] : []),
      ...(lookAlikes > 0 ? [toCounted(lookAlikes, 'look-alike', 'look-alikes')] : []),
    ];
    return `${parts.join(' and ')}${isMore ? ', and more that are not marked' : ''}`;
  },
  rawMarkKinds: 'What the marked characters are',
  markPlace: (label: string, place: number, marks: number) => `${label}, ${place} of ${marks}`,
  previousMark: 'Previous',
  nextMark: 'Next',
  nextOfKind: (name: string) => `Next: ${name}`,
  timesFound: (times: number) => `×${times}`,
  drawnLike: (latin: string) => `Looks like “${latin}”.`,
  hiddenText: 'Hidden text:',
  explanationsFailed: 'The explanations could not be loaded. Close this and open it again.',
  /** Words for characters by their short code (`RLO`) or group, over the English ones, which are loaded when they are asked for. */
  characterTexts: {} as Readonly<Record<string, CharacterText | undefined>>,
};
