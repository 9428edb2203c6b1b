import type { Steps } from '../../parts/index.js';
import { isSpoken, type Word } from './listWords.js';
import type { Run } from './types.js';

/** Words in common that do not keep two differences apart, at most. */
const mostBridged = 4;
/** Signs alone that do not, at most. */
const mostUnspoken = 2;

const toLength = ({ start, end }: { start: number; end: number }) => end - start;

function toJoined(runs: readonly Run[], isSame: boolean): Run {
  const [first, last] = [runs[0] as Run, runs.at(-1) as Run];
  return {
    isSame,
    a: { start: first.a.start, end: last.a.end },
    b: { start: first.b.start, end: last.b.end },
  };
}

/** Runs of a kind that touch are one. */
function toAlternating(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    if (toLength(run.a) + toLength(run.b) === 0) continue;
    const last = joined.at(-1);
    if (last?.isSame === run.isSame) joined[joined.length - 1] = toJoined([last, run], run.isSame);
    else joined.push(run);
  }
  return joined;
}

const toSize = ({ a, b }: Run) => Math.max(toLength(a), toLength(b));

/** Whether what two differences have between them is too little to tell them apart: “the”, or a comma. */
function isBridge(before: Run, same: Run, after: Run, words: readonly Word[]): boolean {
  const most = Math.min(toSize(before), toSize(after)) / 2;
  const length = toLength(same.a);
  // Most of what stands between is long, and would be gone through for each difference beside it.
  if (length > Math.max(mostUnspoken, most)) return false;
  const spoken = words.slice(same.a.start, same.a.end).filter(isSpoken).length;
  return spoken === 0 ? length <= mostUnspoken : spoken <= mostBridged && length <= most;
}

/** How many runs are a step. */
const stepLength = 500;

/** Runs as a reader sees them: what stands between two differences and says nothing by itself belongs to them. */
export function* mergeRuns(runs: readonly Run[], wordsOfA: readonly Word[]): Steps<readonly Run[]> {
  const merged: Run[] = [];
  for (const [place, run] of toAlternating(runs).entries()) {
    if (place % stepLength === 0) yield;
    merged.push(run);
    for (;;) {
      const [before, same, after] = merged.slice(-3);
      if (after === undefined || after.isSame) break;
      if (before === undefined || same === undefined || !isBridge(before, same, after, wordsOfA)) break;
      merged.splice(-3, 3, toJoined([before, same, after], false));
    }
  }
  return merged;
}
