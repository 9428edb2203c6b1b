import { imitatedLetters, lookAlikeLetters } from './lookAlikes.js';

/** What a UTF-16 unit may be, as bits. */
export const unseen = 1;
export const surrogate = 2;
export const lineEnd = 4;
/** A letter that is drawn like one of another script. */
export const lookAlike = 8;
/** Fullwidth or numeral forms of ASCII letters and digits. */
export const styled = 16;
/** Fullwidth signs that stand in addresses. */
export const wideSign = 32;
export const ofWord = 64;
export const latin = 128;
/** A Latin letter that letters of other scripts are drawn like. */
export const imitated = 256;
/** A letter of a script that has letters drawn like Latin ones. */
export const otherScript = 512;

const patterns: readonly (readonly [number, string])[] = [
  [
    unseen,
    '[\\p{Default_Ignorable_Code_Point}\\p{Zl}\\p{Zp}\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u2800\\u3000]|(?![\\t\\n])\\p{Cc}',
  ],
  [lineEnd, '\\n'],
  [lookAlike, `[${lookAlikeLetters}]`],
  [styled, '[\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\u2160-\\u217F\\u212A]'],
  [wideSign, '[．／＠：＿－＃＆＝％？]'],
  [ofWord, '[\\p{L}\\p{M}\\p{N}_]'],
  [latin, '\\p{Script=Latin}'],
  [imitated, `[${imitatedLetters}]`],
  [
    otherScript,
    '[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}\\p{Script=Cherokee}\\p{Script=Lisu}\\p{Script=Coptic}]',
  ],
];

function createTable(): Uint16Array {
  const table = new Uint16Array(0x10000).fill(surrogate, 0xd800, 0xe000);
  for (const from of [0, 0xe000]) {
    const units = Array.from({ length: from === 0 ? 0xd800 : 0x2000 }, (_, index) => from + index);
    const text = units.map((unit) => String.fromCharCode(unit)).join('');
    for (const [bit, pattern] of patterns) {
      for (const { 0: found, index } of text.matchAll(new RegExp(`(?:${pattern})+`, 'gu'))) {
        for (let unit = from + index; unit < from + index + found.length; unit++)
          table[unit] = (table[unit] ?? 0) | bit;
      }
    }
  }
  // What is judged by itself ends a word.
  return table.map((bits) => (bits & (unseen | styled) ? bits & ~ofWord : bits));
}

let made: Uint16Array | undefined;

/**
 * What each UTF-16 unit may be. A look into a table is some fifty times faster than trying a pattern at each character, and a text of a
 * megabyte is gone through when somebody presses a key. Made when first needed.
 */
export function readCharacterClasses(): Uint16Array {
  made ??= createTable();
  return made;
}
