import type { Steps } from '../../parts/index.js';
import { alignInSteps } from '../scrolling/alignLandmarks.js';
import { type Budget, createBudget, diffWords, mostEdits } from './diffWords.js';
import { listMatches } from './listMatches.js';
import { isSpoken, type Word } from './listWords.js';
import { mergeRuns } from './mergeRuns.js';
import type { ComparedText, Difference, Range, Run, TextComparison } from './types.js';

/** Less in common than this, and nothing is marked. */
const leastShared = 0.15;

/** Words as numbers: the same number for the same word in both texts. */
type Numbers = readonly (readonly number[])[];

function* toNumbers(text: ComparedText, known: Map<string, number>): Steps<Numbers> {
  const numbers: (readonly number[])[] = [];
  for (const words of text) {
    numbers.push(
      words.map((word) => {
        const number = known.get(word.text) ?? known.size;
        known.set(word.text, number);
        return number;
      }),
    );
    yield;
  }
  return numbers;
}

const toMoved = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

interface Gap {
  readonly a: Numbers;
  readonly b: Numbers;
}

interface Comparing {
  readonly budget: Budget;
  isByParts: boolean;
}

const toAllDifferent = ({ a, b }: Gap): Run => ({
  isSame: false,
  a: { start: 0, end: a.flat().length },
  b: { start: 0, end: b.flat().length },
});

/** Puts runs, each counted from its own start, one after the other. */
function toInOrder(lists: readonly (readonly Run[])[]): Run[] {
  let [atA, atB] = [0, 0];
  return lists.flatMap((runs) => {
    const [fromA, fromB] = [atA, atB];
    atA += runs.at(-1)?.a.end ?? 0;
    atB += runs.at(-1)?.b.end ?? 0;
    return runs.map(({ isSame, a, b }) => ({ isSame, a: toMoved(a, fromA), b: toMoved(b, fromB) }));
  });
}

/** Too different for words at once: parts that resemble each other are compared by words, the others are marked whole. */
function* diffPartByPart({ a, b }: Gap, comparing: Comparing): Steps<Run[]> {
  comparing.isByParts = true;
  const toItems = (parts: Numbers) => parts.map((part) => ({ type: 'part', words: part.map(String) }));
  const lists: (readonly Run[])[] = [];
  let [atA, atB] = [0, 0];
  const aligned = yield* alignInSteps(toItems(a), toItems(b));
  for (const [inA, inB] of [...aligned, [a.length, b.length] as const]) {
    lists.push([toAllDifferent({ a: a.slice(atA, inA), b: b.slice(atB, inB) })]);
    const pair = { a: a.slice(inA, inA + 1), b: b.slice(inB, inB + 1) };
    const runs = yield* diffWords(pair.a.flat(), pair.b.flat(), comparing.budget);
    lists.push(runs ?? [toAllDifferent(pair)]);
    [atA, atB] = [inA + 1, inB + 1];
  }
  return toInOrder(lists);
}

function* diffGap(gap: Gap, comparing: Comparing): Steps<readonly Run[]> {
  const runs = yield* diffWords(gap.a.flat(), gap.b.flat(), comparing.budget);
  return runs ?? (yield* diffPartByPart(gap, comparing));
}

/** Parts that are the same stand still; between them, words are compared. */
function* diffParts(a: Numbers, b: Numbers, comparing: Comparing): Steps<Run[]> {
  const toKeys = (parts: Numbers) => parts.map((part) => part.join(' '));
  const keys = [toKeys(a), toKeys(b)] as const;
  yield;
  const matches = (yield* listMatches(...keys, mostEdits))?.matches ?? [];
  const lists: (readonly Run[])[] = [];
  let [atA, atB] = [0, 0];
  for (const match of [...matches, { a: a.length, b: b.length, length: 0 }]) {
    const length = a.slice(match.a, match.a + match.length).flat().length;
    lists.push(yield* diffGap({ a: a.slice(atA, match.a), b: b.slice(atB, match.b) }, comparing));
    lists.push([{ isSame: true, a: { start: 0, end: length }, b: { start: 0, end: length } }]);
    [atA, atB] = [match.a + match.length, match.b + match.length];
  }
  return toInOrder(lists);
}

/** Where words stand in their source; no words: behind the word before. */
function toRange({ start, end }: Range, words: readonly Word[]): Range {
  const first = words[start];
  const last = words[end - 1];
  if (start < end && first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  const at = last?.end ?? 0;
  return { start: at, end: at };
}

function countSpoken({ start, end }: Range, words: readonly Word[]): number {
  return words.slice(start, end).filter(isSpoken).length;
}

function* toComparison(
  runs: readonly Run[],
  a: ComparedText,
  b: ComparedText,
): Steps<Omit<TextComparison, 'isByParts'>> {
  const [wordsA, wordsB] = [a.flat(), b.flat()];
  const merged = (yield* mergeRuns(runs, wordsA)).filter(({ isSame }) => !isSame);
  yield;
  const all =
    countSpoken({ start: 0, end: wordsA.length }, wordsA) +
    countSpoken({ start: 0, end: wordsB.length }, wordsB);
  yield;
  const differing = merged.reduce(
    (sum, run) => sum + countSpoken(run.a, wordsA) + countSpoken(run.b, wordsB),
    0,
  );
  yield;
  const share = all === 0 ? 0 : differing / all;
  const differences = merged.map(
    (run, place): Difference => ({ id: `d${place}`, a: toRange(run.a, wordsA), b: toRange(run.b, wordsB) }),
  );
  if (differences.length === 0) return { likeness: 'same-words', differences, share: 0 };
  const isUnrelated = 1 - share < leastShared;
  return {
    likeness: isUnrelated ? 'unrelated' : 'different',
    differences: isUnrelated ? [] : differences,
    share,
  };
}

/** Which of two texts goes first does not matter to the reader, so it must not matter to what is found. */
function isInOrder(a: ComparedText, b: ComparedText): boolean {
  const [wordsA, wordsB] = [a.flat(), b.flat()];
  const place = wordsA.findIndex((word, index) => word.text !== wordsB[index]?.text);
  return place < 0 || (wordsA[place]?.text ?? '') <= (wordsB[place]?.text ?? '');
}

function toSwapped({ differences, ...rest }: TextComparison): TextComparison {
  return { ...rest, differences: differences.map(({ id, a, b }) => ({ id, a: b, b: a })) };
}

/**
 * How two texts differ, word by word. The work is bounded: texts that are long and have little in common are compared part by part.
 *
 * Swapping the texts swaps the sides of each difference and changes nothing else.
 */
export function* diffTexts(a: ComparedText, b: ComparedText): Steps<TextComparison> {
  if (!isInOrder(a, b)) return toSwapped(yield* diffTexts(b, a));
  const known = new Map<string, number>();
  const comparing: Comparing = { budget: createBudget(), isByParts: false };
  const filled = [a, b].map((text) => text.filter((words) => words.length > 0));
  const [partsA = [], partsB = []] = filled;
  const numbersA = yield* toNumbers(partsA, known);
  const numbersB = yield* toNumbers(partsB, known);
  const runs = yield* diffParts(numbersA, numbersB, comparing);
  const comparison = yield* toComparison(runs, partsA, partsB);
  return { ...comparison, isByParts: comparing.isByParts && comparison.likeness === 'different' };
}
