import type { SpanTarget } from '@adjudge/core';

const longestQuote = 60;

/** A span in words: its text on one line, cut where it is long. */
export function toQuote(text: string, { start, end }: Pick<SpanTarget, 'start' | 'end'>): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  const characters = [...words];
  return characters.length <= longestQuote ? words : `${characters.slice(0, longestQuote).join('').trim()}…`;
}
