import { foldCodePoint, foldText } from './foldText.js';

/** A part of a text, in UTF-16 units of its source. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** How much is read between two chances to stop, in code points. */
const stride = 16_384;

/** For each length of the needle's beginning that fits: how much of it still fits after the next unit did not. */
function createFallbacks(needle: string): Int32Array {
  const fallbacks = new Int32Array(needle.length + 1);
  for (let end = 1, fits = 0; end < needle.length; end++) {
    while (fits > 0 && needle.charCodeAt(end) !== needle.charCodeAt(fits)) fits = fallbacks[fits] ?? 0;
    if (needle.charCodeAt(end) === needle.charCodeAt(fits)) fits++;
    fallbacks[end + 1] = fits;
  }
  return fallbacks;
}

/**
 * Finds a query in a text, whatever its case and accents, from left to right and without overlaps. Whole code points only: half a ligature is
 * no find. Time is linear in the text for every query (Knuth, Morris and Pratt), and each step is short.
 *
 * @returns a generator that puts what it finds into `found` and stops now and then, to be continued.
 */
export function* scanText(text: string, query: string, found: TextRange[]): Generator<undefined, void> {
  const needle = foldText(query);
  const { length } = needle;
  if (length === 0) return;
  const fallbacks = createFallbacks(needle);
  // Where each of the last units began in the source; -1 for those in the middle of a code point.
  const starts = new Int32Array(length);
  let [fits, place] = [0, 0];
  let isTrailing = false;
  for (let at = 0, read = 1; at < text.length; read++) {
    const code = text.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    const folded = foldCodePoint(code);
    if (folded !== '') isTrailing = false;
    // An accent of its own belongs to the letter before it.
    else if (isTrailing) found.push({ start: found.pop()?.start ?? at, end });
    for (let unit = 0; unit < folded.length; unit++) {
      const letter = folded.charCodeAt(unit);
      while (fits > 0 && needle.charCodeAt(fits) !== letter) fits = fallbacks[fits] ?? 0;
      if (needle.charCodeAt(fits) === letter) fits++;
      starts[place] = unit === 0 ? at : -1;
      place = (place + 1) % length;
      if (fits < length) continue;
      const start = starts[place] ?? -1;
      isTrailing = start >= 0 && unit === folded.length - 1;
      if (isTrailing) found.push({ start, end });
      fits = isTrailing ? 0 : (fallbacks[length] ?? 0);
    }
    at = end;
    if (read % stride === 0) yield;
  }
}
