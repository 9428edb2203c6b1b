const controls =
  'NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US SP'.split(
    ' ',
  );

const names: Readonly<Record<number, string>> = {
  127: 'DEL',
  133: 'NEL',
  160: 'NBSP',
  173: 'SHY',
  847: 'CGJ',
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
  8239: 'NNBSP',
  8288: 'WJ',
  8294: 'LRI',
  8295: 'RLI',
  8296: 'FSI',
  8297: 'PDI',
  65279: 'BOM',
};

/** Its number, as Unicode writes it: `U+2063`. */
export function toCodePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What the character at a place is called for short: `RLO`, `TAG` and `VS` for any tag and any variation selector, or its number. */
export function toCharacterCode(text: string, place = 0): string {
  const code = text.codePointAt(place) ?? 0;
  if (code >= 0xe0000 && code <= 0xe007f) return 'TAG';
  if ((code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)) return 'VS';
  return names[code] ?? controls[code] ?? toCodePoint(code);
}

/** What is drawn in place of invisible characters: `ZWSP`, `SP SP`, `TAG ×9`. */
export function toMarkLabel(text: string): string {
  const code = toCharacterCode(text);
  const count = [...text].length;
  if (code === 'SP' && count < 4) return Array<string>(count).fill(code).join(' ');
  return count === 1 ? code : `${code} ×${count}`;
}
