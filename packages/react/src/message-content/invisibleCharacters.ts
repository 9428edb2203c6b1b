/** A stretch of text; one that cannot be seen carries the code points to show in its place. */
export interface RawSegment {
  /** Where it starts in the text. */
  readonly start: number;
  readonly text: string;
  /** Its usual short name, `RLO`, or `U+2063`. Absent: the text is seen as it is. */
  readonly code?: string;
}

/**
 * Sequences in which an invisible character does its normal work: emoji, and joiners between letters of scripts that are joined.
 * Tried first, so that they stay whole.
 */
const whole =
  '\\p{Extended_Pictographic}(?:[\\uFE0E\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|\\u200D\\p{Extended_Pictographic}|[\\u{E0020}-\\u{E007F}])+|[0-9#*]\\uFE0F?\\u20E3|(?<=[\\p{L}\\p{M}])(?<!\\p{Script=Latin})[\\u200C\\u200D](?=\\p{L})(?!\\p{Script=Latin})';
const unseen =
  '[\\p{Default_Ignorable_Code_Point}\\p{Zl}\\p{Zp}\\p{Cs}\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F]|(?![\\t\\n\\r])\\p{Cc}|\\r(?!\\n)';

const names: Readonly<Record<number, string>> = {
  160: 'NBSP',
  173: 'SHY',
  1564: 'ALM',
  8203: 'ZWSP',
  8204: 'ZWNJ',
  8205: 'ZWJ',
  8206: 'LRM',
  8207: 'RLM',
  8232: 'LSEP',
  8233: 'PSEP',
  8234: 'LRE',
  8235: 'RLE',
  8236: 'PDF',
  8237: 'LRO',
  8238: 'RLO',
  8288: 'WJ',
  8294: 'LRI',
  8295: 'RLI',
  8296: 'FSI',
  8297: 'PDI',
  65279: 'BOM',
};

function toCode(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return names[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Cuts a text at each character that cannot be seen. The pieces together are the text, unchanged. */
export function listRawSegments(text: string): RawSegment[] {
  const pattern = new RegExp(`${whole}|(${unseen})`, 'gu');
  const segments: RawSegment[] = [];
  let start = 0;
  const addPlain = (end: number) => {
    if (end > start) segments.push({ start, text: text.slice(start, end) });
  };
  for (const match of text.matchAll(pattern)) {
    const character = match[1];
    if (character === undefined) continue;
    addPlain(match.index);
    segments.push({ start: match.index, text: character, code: toCode(character) });
    start = match.index + character.length;
  }
  addPlain(text.length);
  return segments;
}
