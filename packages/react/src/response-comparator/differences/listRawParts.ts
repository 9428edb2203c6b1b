import type { Steps } from '../../parts/index.js';
import { listWords, type Word } from './listWords.js';
import type { ComparedText } from './types.js';

/** A source as it is compared: its lines. */
export function* listRawParts(source: string): Steps<ComparedText> {
  const parts: (readonly Word[])[] = [];
  let start = 0;
  for (const line of source.split('\n')) {
    parts.push(yield* listWords(line, start));
    start += line.length + 1;
  }
  return parts;
}
