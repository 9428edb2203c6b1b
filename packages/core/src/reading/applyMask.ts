/** What stands in the place of each masked character: U+2588 FULL BLOCK. */
export const maskCharacter = '█';

/**
 * The text with other characters in the place of masked ones, as long as before: offsets into it stay valid, and what is masked is in no page,
 * accessibility tree or server HTML.
 *
 * @param ranges in order, without overlaps (`listMaskedRanges`).
 */
export function applyMask(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): string {
  if (ranges.length === 0) return text;
  let at = 0;
  const parts = ranges.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = Math.max(start, Math.min(end, text.length));
    return before + maskCharacter.repeat(at - start);
  });
  return parts.join('') + text.slice(at);
}
