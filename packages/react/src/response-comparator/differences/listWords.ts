import type { Steps } from '../../parts/index.js';

/** A word, number or sign, and where it stands in the source. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Scripts that write words without spaces between them. */
const unspaced = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const pattern = new RegExp(
  String.raw`(?:${unspaced}\p{M}*)+|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{N}\p{M}_]+(?:['’-][\p{L}\p{N}\p{M}_]+)*|\S`,
  'gu',
);
const isUnspaced = new RegExp(`^${unspaced}`, 'u');

let segmenter: Intl.Segmenter | undefined;

/** How much of such a run is looked at in one go. Some engines take the square of its length. */
const stretchLength = 1_000;

/** The words of a run of such a script; its signs, where the browser knows no words of it. */
function* listSegments(run: string): Steps<string[]> {
  if (typeof Intl.Segmenter !== 'function') return [...run];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const segments: string[] = [];
  for (let start = 0; start < run.length; ) {
    const end = start + stretchLength;
    const found = [...segmenter.segment(run.slice(start, end))].map(({ segment }) => segment);
    // The last word goes on behind the cut: it is looked at again, with what follows.
    if (end < run.length && found.length > 1) found.pop();
    for (const segment of found) {
      segments.push(segment);
      start += segment.length;
    }
    yield;
  }
  return segments;
}

/** How many words are a step. */
const stepLength = 500;

/** The words of a text in order, counted from an offset. White space belongs to none. */
export function* listWords(text: string, offset = 0): Steps<Word[]> {
  const words: Word[] = [];
  let next = 0;
  for (const match of text.matchAll(pattern)) {
    if (words.length >= next) {
      next = words.length + stepLength;
      yield;
    }
    let start = offset + match.index;
    for (const part of isUnspaced.test(match[0]) ? yield* listSegments(match[0]) : [match[0]]) {
      words.push({ text: part, start, end: start + part.length });
      start += part.length;
    }
  }
  return words;
}

const letter = /[\p{L}\p{N}]/u;

/** Whether it is a word or number, and not a sign alone. */
export function isSpoken({ text }: Pick<Word, 'text'>): boolean {
  return letter.test(text);
}
