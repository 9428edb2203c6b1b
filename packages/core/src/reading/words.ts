/** A word of a text, or a comma: where it stands, and what stands between it and the one before. */
export interface Word {
  /** In lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing but spaces, emphasis and the like stands between it and the word before it. */
  readonly isJoined: boolean;
  /** Whether only spaces and hyphens do, so that both can be masked as one. */
  readonly isPlain: boolean;
}

/** Letters and digits, with the point of a number (“3.5”). */
const word = /[\p{L}\p{M}\p{N}]+(?:\.\p{N}+)*|,/gu;

/** Longer gaps hold no phrase together. */
const longestGap = 32;

/** Spaces, emphasis, code, links, quotation marks, apostrophes, hyphens, escapes, invisible characters, and the same as references. */
const mark =
  /&(?:#0{0,4}39|#x0{0,4}27|apos|lsquo|rsquo|nbsp|quot);|[^\S\r\n]|[*_~`[\]"'’‘ʼ＇“”„«»\\\-\u2010\u2011\u00ad\u200b-\u200d\u2060\ufeff]/giu;
/** One line break, with what may begin the next line of a quote. A blank line ends a paragraph. */
const lineBreak = /^(?:\r\n|\r|\n)?[> ]{0,8}$/u;
const plain = /^[ \u00a0\-\u2010\u2011]*$/u;

function isJoint(gap: string): boolean {
  return gap === ' ' || (gap.length <= longestGap && lineBreak.test(gap.replace(mark, '')));
}

/** The words of a text between two places, in order. Linear in their distance. */
export function listWords(text: string, from = 0, to = text.length): Word[] {
  let before: number | undefined;
  const part = text.slice(from, to);
  return Array.from(part.matchAll(word), ({ 0: found, index }) => {
    const start = from + index;
    const gap = before === undefined ? undefined : text.slice(before, start);
    before = start + found.length;
    return {
      text: found.toLowerCase(),
      start,
      end: before,
      isJoined: gap !== undefined && isJoint(gap),
      isPlain: gap !== undefined && plain.test(gap),
    };
  });
}
