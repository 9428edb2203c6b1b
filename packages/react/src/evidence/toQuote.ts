import type { SpanTarget } from '@adjudge/core';
import { readWords, type TextPlugins } from '../message-content/index.js';

const longestQuote = 60;

/** A span in words: what is read of it, on one line, cut where it is long. */
export function toQuote(
  text: string,
  span: Pick<SpanTarget, 'start' | 'end'>,
  plugins?: TextPlugins,
): string {
  const words = readWords(text, span, plugins);
  const characters = [...words];
  return characters.length <= longestQuote ? words : `${characters.slice(0, longestQuote).join('').trim()}…`;
}
