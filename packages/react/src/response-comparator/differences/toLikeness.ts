import type { Steps } from '../../parts/index.js';

/** `identical`: to the last character. `similar`: nearly all of the words, in the same order. */
export type Likeness = 'identical' | 'similar';

/** So much of the pairs of neighbouring words must be in both. */
const leastSimilar = 0.9;
const word = /[\p{L}\p{N}]+/gu;
/** What is a step: so many characters, up to the end of a word. */
const stretch = /.{1,4000}[\p{L}\p{N}]*/gsu;

function* countWords(text: string): Steps<number> {
  let count = 0;
  for (const [part] of text.matchAll(stretch)) {
    count += part.match(word)?.length ?? 0;
    yield;
  }
  return count;
}

/** Tells each word together with the one before it, some hundred at a time, for as long as more are wanted. */
function* eachPair(text: string, tell: (pairs: readonly string[]) => boolean): Steps<void> {
  let before = '';
  for (const [part] of text.matchAll(stretch)) {
    const words = part.match(word) ?? [];
    if (!tell(words.map((one, place) => `${words[place - 1] ?? before} ${one}`))) return;
    before = words.at(-1) ?? before;
    yield;
  }
}

/** How often two words stand next to each other in a text. */
function* countPairs(text: string): Steps<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  yield* eachPair(text, (pairs) => {
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    return true;
  });
  return counts;
}

/** Does work on a text when it is first asked for, and once. */
function createMemory<Value>(work: (text: string) => Steps<Value>): (text: string) => Steps<Value> {
  const known = new Map<string, Value>();
  return function* read(text) {
    const value = known.get(text) ?? (yield* work(text));
    known.set(text, value);
    return value;
  };
}

const createCounters = () => ({ toSum: createMemory(countWords), toPairs: createMemory(countPairs) });

/** Whether two texts are so much alike that a reader must be told. Cheap: texts are not compared word by word. */
export function* toLikeness(
  a: string,
  b: string,
  { toSum, toPairs } = createCounters(),
): Steps<Likeness | undefined> {
  if (a === b) return 'identical';
  if (Math.min(a.length, b.length) < leastSimilar * 0.8 * Math.max(a.length, b.length)) return undefined;
  const [sum, otherSum] = [yield* toSum(a), yield* toSum(b)];
  const isSimilar = (shared: number) => (2 * shared) / (sum + otherSum) >= leastSimilar;
  // Each word ends one pair. Where there are none, nothing is a share of them.
  if (!isSimilar(Math.min(sum, otherSum))) return undefined;
  const counts = yield* toPairs(a);
  const seen = new Map<string, number>();
  let shared = otherSum;
  // Different texts have too little in common long before their end.
  yield* eachPair(b, (pairs) => {
    for (const pair of pairs) {
      const times = seen.get(pair) ?? 0;
      if (times < (counts.get(pair) ?? 0)) seen.set(pair, times + 1);
      else shared -= 1;
    }
    return isSimilar(shared);
  });
  return isSimilar(shared) ? 'similar' : undefined;
}

/** The responses that are alike, by the places they stand at: the most alike ones first. */
export interface Alike {
  readonly likeness: Likeness;
  readonly places: readonly number[];
}

/** Which of several texts are identical or nearly so: the largest group of the closest likeness. */
export function* findAlike(texts: readonly string[]): Steps<Alike | undefined> {
  const counters = createCounters();
  const likenesses: (Likeness | undefined)[][] = [];
  for (const [place, text] of texts.entries()) {
    const row: (Likeness | undefined)[] = [];
    for (const [otherPlace, other] of texts.entries()) {
      row.push(otherPlace > place ? yield* toLikeness(text, other, counters) : undefined);
    }
    likenesses.push(row);
  }
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
