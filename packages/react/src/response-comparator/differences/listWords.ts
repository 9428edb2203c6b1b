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

/** The words of a run of such a script; its signs, where the browser knows no words of it. */
function listSegments(run: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [...run];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(run)].map(({ segment }) => segment);
}

/** The words of a text in order, counted from an offset. White space belongs to none. */
export function listWords(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    let start = offset + match.index;
    for (const part of isUnspaced.test(match[0]) ? listSegments(match[0]) : [match[0]]) {
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
