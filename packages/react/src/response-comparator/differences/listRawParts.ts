import { listWords } from './listWords.js';
import type { ComparedText } from './types.js';

/** A source as it is compared: its lines. */
export function listRawParts(source: string): ComparedText {
  const parts = [];
  let start = 0;
  for (const line of source.split('\n')) {
    parts.push(listWords(line, start));
    start += line.length + 1;
  }
  return parts;
}
