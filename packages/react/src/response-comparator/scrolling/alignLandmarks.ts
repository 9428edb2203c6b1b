import { finishWork, type Steps } from '../../parts/index.js';

/** A place in a text by which a reader finds their way: a heading, an item, a paragraph, a block of code. */
export interface LandmarkText {
  readonly type: string;
  /** What it says, without what varies for no reason (case, signs). */
  readonly words: readonly string[];
}

/** Places of two landmarks that correspond, in each text's own list. */
export type LandmarkPair = readonly [number, number];

/** How many pairs of landmarks are weighed between two that surely correspond. */
const mostWeighed = 40_000;
/** How alike two texts must be to be taken for each other. */
const leastAlike = 0.34;

const toKey = ({ type, words }: LandmarkText) => `${type} ${words.join(' ')}`;

/** Places at which a key occurs, if it is only one. */
function listUnique(keys: readonly string[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const [place, key] of keys.entries()) seen.set(key, seen.has(key) ? -1 : place);
  return seen;
}

/** The longest part of pairs that rises on both sides. They rise on the left already. */
function toRising(pairs: readonly LandmarkPair[]): LandmarkPair[] {
  const ends: number[] = [];
  const before = new Array<number>(pairs.length).fill(-1);
  for (const [index, [, place]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  const rising: LandmarkPair[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) rising.push(pair);
  }
  return rising.reverse();
}

/** Landmarks that say the same, and say it once in each text. */
function listAnchors(a: readonly LandmarkText[], b: readonly LandmarkText[]): LandmarkPair[] {
  const inB = listUnique(b.map(toKey));
  const pairs: LandmarkPair[] = [];
  for (const [key, place] of listUnique(a.map(toKey))) {
    const other = inB.get(key) ?? -1;
    if (place >= 0 && other >= 0) pairs.push([place, other]);
  }
  return toRising(pairs.sort(([one], [two]) => one - two));
}

interface Weighed {
  readonly type: string;
  readonly words: ReadonlySet<string>;
}

/** How much speaks for two landmarks being each other's, 0 for nothing: the same kind, and words in common. */
function toWeight(one: Weighed, two: Weighed): number {
  if (one.type !== two.type) return 0;
  const [fewer, more] = one.words.size < two.words.size ? [one.words, two.words] : [two.words, one.words];
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared++;
  const alike = fewer.size + more.size === 0 ? 1 : (2 * shared) / (fewer.size + more.size);
  if (alike >= leastAlike) return 1 + alike;
  // The second heading of one text is more likely the second of the other than anything else is.
  return one.type.startsWith('heading') || one.type === 'code' ? 0.2 + alike : 0;
}

/** The pairs, rising on both sides, that most speaks for. Places count from zero. */
function weighPairs(a: readonly Weighed[], b: readonly Weighed[]): LandmarkPair[] {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  const weights = a.map((one) => b.map((two) => toWeight(one, two)));
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      const weight = weights[row]?.[column] ?? 0;
      const paired = weight > 0 ? weight + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: LandmarkPair[] = [];
  let [row, column] = [0, 0];
  while (row < a.length && column < b.length) {
    const weight = weights[row]?.[column] ?? 0;
    if (weight > 0 && at(row, column) === weight + at(row + 1, column + 1)) {
      pairs.push([row, column]);
      row++;
      column++;
    } else if (at(row, column) === at(row + 1, column)) row++;
    else column++;
  }
  return pairs;
}

function isInOrder(a: readonly LandmarkText[], b: readonly LandmarkText[]): boolean {
  return a.map(toKey).join('\n') <= b.map(toKey).join('\n');
}

/**
 * Which landmarks of two texts correspond: those that say the same first, then, between them, those that are of a kind and alike. Rising in
 * both texts; swapping the texts swaps the pairs and changes nothing else.
 */
export function* alignInSteps(
  a: readonly LandmarkText[],
  b: readonly LandmarkText[],
): Steps<readonly LandmarkPair[]> {
  if (!isInOrder(a, b)) return (yield* alignInSteps(b, a)).map(([one, two]) => [two, one]);
  const toWeighed = ({ type, words }: LandmarkText): Weighed => ({ type, words: new Set(words) });
  const [weighedA, weighedB] = [a.map(toWeighed), b.map(toWeighed)];
  yield;
  const pairs: LandmarkPair[] = [];
  let [fromA, fromB] = [0, 0];
  for (const anchor of [...listAnchors(a, b), [a.length, b.length] as const]) {
    const [toA, toB] = anchor;
    if ((toA - fromA) * (toB - fromB) <= mostWeighed) {
      const between = weighPairs(weighedA.slice(fromA, toA), weighedB.slice(fromB, toB));
      for (const [one, two] of between) pairs.push([fromA + one, fromB + two]);
    }
    if (toA < a.length && toB < b.length) pairs.push(anchor);
    [fromA, fromB] = [toA + 1, toB + 1];
    yield;
  }
  return pairs;
}

/** The same, at once. */
export function alignLandmarks(
  a: readonly LandmarkText[],
  b: readonly LandmarkText[],
): readonly LandmarkPair[] {
  return finishWork(alignInSteps(a, b));
}
