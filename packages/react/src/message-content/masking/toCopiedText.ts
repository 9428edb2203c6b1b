import { maskCharacter } from '@adjudge/core';
import type { Decoration } from '../decorations/index.js';

/** No character of any text: what a text cannot have in itself. */
const placeholder = '\uFFFF';
const shownMask = maskCharacter.repeat(5);

/** The text with placeholders where it is masked, as long as before; `toCopiedText` then makes all of them one length. */
export function toPlaceheldText(content: string, decorations: readonly Decoration[] = []): string {
  const masked = decorations.filter(({ kind }) => kind === 'masked');
  return masked.reduceRight(
    (text, { start, end }) => text.slice(0, start) + placeholder.repeat(end - start) + text.slice(end),
    content,
  );
}

/** What may leave the page of a text with placeholders: each stretch that is masked has the same length. */
export function toCopiedText(text: string): string {
  return text.replace(/\uFFFF+/g, shownMask);
}
