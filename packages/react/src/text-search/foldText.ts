/** Accents and vowel signs that a search takes for nothing. Marks that make another letter, as in Devanagari or Thai, count. */
const marks = /* @__PURE__ */ new RegExp(
  `[${[
    '\\u0300-\\u036f\\u0483-\\u0487\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f',
    '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7',
    '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed',
  ].join('')}]`,
  'g',
);

const known = new Map<number, string>();

/**
 * What a code point is compared as: small, without accents, white space as one space. It may be nothing (an accent of its own) or several
 * letters (ß).
 */
export function foldCodePoint(code: number): string {
  const cached = known.get(code);
  if (cached !== undefined) return cached;
  const character = String.fromCodePoint(code);
  const small = character.toUpperCase().toLowerCase();
  const folded = /\s/.test(character) ? ' ' : small.normalize('NFD').replace(marks, '').normalize('NFC');
  known.set(code, folded);
  return folded;
}

/** A text as a search compares it. */
export function foldText(text: string): string {
  return Array.from(text, (character) => foldCodePoint(character.codePointAt(0) ?? 0)).join('');
}
