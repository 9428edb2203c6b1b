import fc from 'fast-check';

/** Any string at all, with the characters that deceive more often than chance would have them. */
const odd = fc.constantFrom(
  '\u202e',
  '\u2069',
  '\u200b',
  '\u200d',
  '\ufe0f',
  '\u{e0041}',
  '\ud800',
  '\0',
  '\r',
  '\r\n',
  '\t',
  '\n',
  '  \n',
  '\u3000',
  '👩‍👩‍👧',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '1️⃣',
  'می‌خواهم',
  'क्‍ष',
  'pаypal',
  'сор',
  '𝐛𝐨𝐥𝐝',
  'Ａ',
  '<b>',
  '&amp;',
);

/** Texts for properties of raw text. */
export const oddText = fc
  .array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 })
  .map((parts) => parts.join(''));
