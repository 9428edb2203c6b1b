import type { Steps } from '../../parts/index.js';
import { listMatches } from './listMatches.js';
import type { Run } from './types.js';

/** How much work a comparison may be: the square of the edits tried. Texts that need more are compared part by part. */
export interface Budget {
  left: number;
}

/** Edits tried in one go. */
export const mostEdits = 600;

export function createBudget(): Budget {
  return { left: 2 * mostEdits ** 2 };
}

/**
 * The runs of two lists of numbers, each number being a word. Counts from zero.
 *
 * @returns `undefined` where the lists are too different for what is left of the budget.
 */
export function* diffWords(
  a: readonly number[],
  b: readonly number[],
  budget: Budget,
): Steps<readonly Run[] | undefined> {
  const most = Math.floor(Math.min(mostEdits, Math.sqrt(Math.max(0, budget.left))));
  const found = most === 0 ? undefined : yield* listMatches(a, b, most);
  budget.left -= (found?.edits ?? most) ** 2;
  if (found === undefined) return undefined;
  const runs: Run[] = [];
  let [atA, atB] = [0, 0];
  for (const match of [...found.matches, { a: a.length, b: b.length, length: 0 }]) {
    const [endA, endB] = [match.a + match.length, match.b + match.length];
    runs.push(
      { isSame: false, a: { start: atA, end: match.a }, b: { start: atB, end: match.b } },
      { isSame: true, a: { start: match.a, end: endA }, b: { start: match.b, end: endB } },
    );
    [atA, atB] = [endA, endB];
  }
  return runs;
}
