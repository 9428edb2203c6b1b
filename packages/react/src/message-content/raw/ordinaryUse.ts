const joined =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Nko}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}';
const wide =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303F\\uFF01-\\uFF60';
const picture = '\\p{Extended_Pictographic}';

/**
 * Where an invisible character does its normal work. One selector after what it selects and tags only after the flag they belong to: longer runs
 * carry hidden text.
 */
const ordinary = new RegExp(
  [
    '(?<=\\u{1F3F4})[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,6}\\u{E007F}',
    `(?<=${picture})[\\uFE0E\\uFE0F]`,
    `(?<=${picture}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]?)\\u200D(?=${picture})`,
    '(?<=[0-9#*])\\uFE0F(?=\\u20E3)',
    '(?<=\\p{Script=Han})[\\uFE00-\\uFE02\\u{E0100}-\\u{E01EF}](?!\\p{Variation_Selector})',
    '(?<=\\p{Script=Mongolian})[\\u180B-\\u180D\\u180F]',
    `(?<=[${joined}])[\\u200C\\u200D](?=[${joined}])`,
    `(?<=[${wide}])\\u3000+|\\u3000+(?=[${wide}])`,
  ].join('|'),
  'uy',
);
const isWide = new RegExp(`[${wide}]`, 'u');

/** How many UTF-16 units from here on are invisible and nothing to wonder about. */
export function readOrdinaryLength(text: string, place: number): number {
  ordinary.lastIndex = place;
  return ordinary.exec(text)?.[0].length ?? 0;
}

/** Fullwidth letters are written beside ideographs and kana as a matter of course. */
export function isAmongWide(text: string, start: number, end: number): boolean {
  return isWide.test(text.charAt(start - 1)) || isWide.test(text.charAt(end));
}
