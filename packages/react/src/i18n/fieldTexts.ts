import type { TieOption } from '@adjudge/core';
import { toList, toOrdinal } from './wording.js';

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

/** What the fields say whose code loads when a question needs it; loaded with them. */
export const fieldTexts = {
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
};
