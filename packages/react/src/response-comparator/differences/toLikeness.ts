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

interface Counted {
  readonly text: string;
  readonly pairs: ReadonlyMap<string, number>;
  readonly sum: number;
}

/** A text is counted when it is first compared, and once. */
function createCounter(): (text: string) => Counted {
  const known = new Map<string, Counted>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const pairs = countPairs(text);
    const counted = { text, pairs, sum: [...pairs.values()].reduce((sum, one) => sum + one, 0) };
    known.set(text, counted);
    return counted;
  };
}

/** Whether two texts are so much alike that a reader must be told. Cheap: texts are not compared word by word. */
export function toLikeness(a: string, b: string, count = createCounter()): Likeness | undefined {
  if (a === b) return 'identical';
  if (Math.min(a.length, b.length) < leastSimilar * 0.8 * Math.max(a.length, b.length)) return undefined;
  const [one, other] = [count(a), count(b)];
  let shared = 0;
  for (const [pair, times] of one.pairs) shared += Math.min(times, other.pairs.get(pair) ?? 0);
  const all = one.sum + other.sum;
  return all > 0 && (2 * shared) / all >= leastSimilar ? 'similar' : undefined;
}

/** The responses that are alike, by the places they stand at: the most alike ones first. */
export interface Alike {
  readonly likeness: Likeness;
  readonly places: readonly number[];
}

/** Which of several texts are identical or nearly so: the largest group of the closest likeness. */
export function findAlike(texts: readonly string[]): Alike | undefined {
  const count = createCounter();
  const likenesses = texts.map((text, place) =>
    texts.map((other, otherPlace) => (otherPlace > place ? toLikeness(text, other, count) : undefined)),
  );
  for (const likeness of ['identical', 'similar'] as const) {
    const groups = likenesses.map((row, place) => [
      place,
      ...row.flatMap((one, otherPlace) => (one === likeness ? [otherPlace] : [])),
    ]);
    const largest = groups.reduce((best, group) => (group.length > best.length ? group : best), []);
    if (largest.length > 1) return { likeness, places: largest };
  }
  return undefined;
}
