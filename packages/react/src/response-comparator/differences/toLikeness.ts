/** `identical`: to the last character. `similar`: nearly all of the words, in the same order. */
export type Likeness = 'identical' | 'similar';

/** So much of the pairs of neighbouring words must be in both. */
const leastSimilar = 0.9;
const word = /[\p{L}\p{N}]+/gu;

/** How often two words stand next to each other in a text. */
function countPairs(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let before = '';
  for (const [next] of text.matchAll(word)) {
    const pair = `${before} ${next}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
    before = next;
  }
  return counts;
}

const toSum = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, one) => sum + one, 0);

/** Whether two texts are so much alike that a reader must be told. Cheap: texts are not compared word by word. */
export function toLikeness(a: string, b: string): Likeness | undefined {
  if (a === b) return 'identical';
  if (Math.min(a.length, b.length) < leastSimilar * 0.8 * Math.max(a.length, b.length)) return undefined;
  const [pairsA, pairsB] = [countPairs(a), countPairs(b)];
  let shared = 0;
  for (const [pair, count] of pairsA) shared += Math.min(count, pairsB.get(pair) ?? 0);
  const all = toSum(pairsA) + toSum(pairsB);
  return all > 0 && (2 * shared) / all >= leastSimilar ? 'similar' : undefined;
}

/** The responses that are alike, by the places they stand at: the most alike ones first. */
export interface Alike {
  readonly likeness: Likeness;
  readonly places: readonly number[];
}

/** Which of several texts are identical or nearly so: the largest group of the closest likeness. */
export function findAlike(texts: readonly string[]): Alike | undefined {
  for (const likeness of ['identical', 'similar'] as const) {
    const groups = texts.map((text, place) => [
      place,
      ...texts.flatMap((other, otherPlace) =>
        otherPlace > place && toLikeness(text, other) === likeness ? [otherPlace] : [],
      ),
    ]);
    const largest = groups.reduce((best, group) => (group.length > best.length ? group : best), []);
    if (largest.length > 1) return { likeness, places: largest };
  }
  return undefined;
}
