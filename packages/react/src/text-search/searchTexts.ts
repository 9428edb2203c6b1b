import type { SearchedText } from './listSearchedTexts.js';
import { scanText, type TextRange } from './scanText.js';

/** A text in which something was found. */
export interface FoundText {
  readonly text: SearchedText;
  readonly ranges: readonly TextRange[];
}

/** Longer than this, and a key press would wait for the search. */
const sliceMs = 8;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Searches texts in order, in short slices, so that the page stays usable whatever their length.
 *
 * @param onFound is told after each slice what was found so far, and whether that is all.
 */
export async function searchTexts(
  texts: readonly SearchedText[],
  query: string,
  {
    signal,
    onFound,
  }: { signal: AbortSignal; onFound: (found: readonly FoundText[], isDone: boolean) => void },
): Promise<void> {
  const found: FoundText[] = [];
  let until = performance.now() + sliceMs;
  for (const text of texts) {
    const ranges: TextRange[] = [];
    const scan = scanText(text.content, query, ranges);
    while (scan.next().done !== true) {
      if (performance.now() < until) continue;
      await pause();
      if (signal.aborted) return;
      until = performance.now() + sliceMs;
    }
    if (ranges.length > 0) found.push({ text, ranges });
    if (performance.now() < until) continue;
    onFound([...found], false);
    await pause();
    if (signal.aborted) return;
    until = performance.now() + sliceMs;
  }
  onFound(found, true);
}
