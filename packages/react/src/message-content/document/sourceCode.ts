import { addRun, eachRun, type SourceRuns } from './sourceRuns.js';

/**
 * Runs as one attribute of the element that holds the text: its source's start, then `n` for n equal characters, `-k` for k characters of the
 * source that are not shown, `a/b` for a characters that stand for b of the source, `+g` for g characters that come from nowhere.
 *
 * @param length of the whole text.
 * @returns `undefined` where the text does not follow its source in order.
 */
export function toSourceCode(runs: SourceRuns, length: number): string | undefined {
  const first = runs[2];
  if (first === undefined) return undefined;
  const parts = [String(first)];
  let [text, source] = [0, first];
  let isOrdered = true;
  eachRun(runs, (from, to, start, end) => {
    if (start < source || from < text) isOrdered = false;
    if (from > text) parts.push(`+${from - text}`);
    if (start > source) parts.push(`-${start - source}`);
    parts.push(to - from === end - start ? String(to - from) : `${to - from}/${end - start}`);
    [text, source] = [to, end];
  });
  if (length > text) parts.push(`+${length - text}`);
  return isOrdered ? parts.join(' ') : undefined;
}

/** An element's text and its source. */
export interface SourceText {
  readonly runs: SourceRuns;
  readonly length: number;
}

/** Reads what `toSourceCode` wrote. */
export function parseSourceCode(code: string): SourceText {
  const [first = '0', ...parts] = code.split(' ');
  const runs: number[] = [];
  let [text, source] = [0, Number(first)];
  for (const part of parts) {
    if (part.startsWith('+')) text += Number(part.slice(1));
    else if (part.startsWith('-')) source += Number(part.slice(1));
    else {
      const [taken = '0', given = taken] = part.split('/');
      addRun(runs, text, text + Number(taken), source, source + Number(given));
      text += Number(taken);
      source += Number(given);
    }
  }
  return { runs, length: text };
}
