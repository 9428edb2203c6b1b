/**
 * Which characters of a text stand for which of its source: flat fours of text start, text end, source start and source end, in order. Where
 * both sides are equally long, it is character by character; else the whole stands for the whole (`&` for `&amp;`).
 */
export type SourceRuns = readonly number[];

/** Adds a run, into the one before where it goes on from it. */
export function addRun(runs: number[], from: number, to: number, start: number, end: number): void {
  const last = runs.length - 4;
  const isPlain = to - from === end - start;
  const goesOn =
    last >= 0 &&
    isPlain &&
    runs[last + 1] === from &&
    runs[last + 3] === start &&
    (runs[last + 1] ?? 0) - (runs[last] ?? 0) === (runs[last + 3] ?? 0) - (runs[last + 2] ?? 0);
  if (goesOn) {
    runs[last + 1] = to;
    runs[last + 3] = end;
  } else runs.push(from, to, start, end);
}

/** Calls back for each run. */
export function eachRun(
  runs: SourceRuns,
  visit: (from: number, to: number, start: number, end: number) => void,
): void {
  for (let index = 0; index + 3 < runs.length; index += 4) {
    visit(runs[index] ?? 0, runs[index + 1] ?? 0, runs[index + 2] ?? 0, runs[index + 3] ?? 0);
  }
}

/** The runs of a part of the text, counted from that part's start. */
export function sliceRuns(runs: SourceRuns, from: number, to: number): number[] {
  const sliced: number[] = [];
  eachRun(runs, (first, last, start, end) => {
    const [left, right] = [Math.max(first, from), Math.min(last, to)];
    if (left >= right) return;
    const isPlain = last - first === end - start;
    if (isPlain) addRun(sliced, left - from, right - from, start + left - first, start + right - first);
    else addRun(sliced, left - from, right - from, start, end);
  });
  return sliced;
}

/** The runs of several texts put together, given each one's length. */
export function joinRuns(parts: readonly { readonly runs: SourceRuns; readonly length: number }[]): number[] {
  const joined: number[] = [];
  let at = 0;
  for (const { runs, length } of parts) {
    const base = at;
    eachRun(runs, (from, to, start, end) => addRun(joined, base + from, base + to, start, end));
    at += length;
  }
  return joined;
}

/** Line ends are written in several ways, and some become spaces. */
const isSame = (before: string | undefined, after: string | undefined) =>
  before === after ||
  (after === ' ' && before === '\n') ||
  ((after === ' ' || after === '\n') && before === '\r');

/**
 * The runs of a text from which characters were left out, or in which line ends are written otherwise.
 *
 * @returns `undefined` where more than that was changed: a wrong mapping is worse than none.
 */
export function reviseRuns(runs: SourceRuns, before: string, after: string): SourceRuns | undefined {
  if (before === after) return runs;
  if (before.endsWith(after)) return sliceRuns(runs, before.length - after.length, before.length);
  if (before.startsWith(after)) return sliceRuns(runs, 0, after.length);
  const revised: number[] = [];
  let at = 0;
  for (let index = 0; index < after.length; index++) {
    while (at < before.length && !isSame(before[at], after[index])) at++;
    if (at === before.length) return undefined;
    const from = index;
    eachRun(sliceRuns(runs, at, at + 1), (_first, _last, start, end) =>
      addRun(revised, from, from + 1, start, end),
    );
    at++;
  }
  return revised;
}
