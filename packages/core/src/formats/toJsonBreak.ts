/** Where a text is at, counted from 1 as editors do. Columns are UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A token read to its end, or the offset of the character that breaks it. */
type Scan = { readonly end: number } | { readonly breaksAt: number };

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++;
  return at;
}

function scanEscape(text: string, at: number): Scan {
  if (text[at] !== 'u') {
    return at < text.length && '"\\/bfnrt'.includes(text.charAt(at)) ? { end: at + 1 } : { breaksAt: at };
  }
  for (let digit = at + 1; digit < at + 5; digit++) {
    if (!/[0-9a-fA-F]/.test(text.charAt(digit))) return { breaksAt: digit };
  }
  return { end: at + 5 };
}

function scanString(text: string, from: number): Scan {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') {
    if (text.charCodeAt(at) < 0x20) return { breaksAt: at };
    if (text[at] !== '\\') {
      at++;
      continue;
    }
    const escaped = scanEscape(text, at + 1);
    if ('breaksAt' in escaped) return escaped;
    at = escaped.end;
  }
  return at < text.length ? { end: at + 1 } : { breaksAt: at };
}

function skipDigits(text: string, from: number): number {
  let at = from;
  while (/\d/.test(text.charAt(at))) at++;
  return at;
}

function scanNumber(text: string, from: number): Scan {
  const start = text[from] === '-' ? from + 1 : from;
  let at = text[start] === '0' ? start + 1 : skipDigits(text, start);
  if (at === start) return { breaksAt: at };
  if (text[at] === '.') {
    const fraction = skipDigits(text, at + 1);
    if (fraction === at + 1) return { breaksAt: fraction };
    at = fraction;
  }
  if (text[at] !== 'e' && text[at] !== 'E') return { end: at };
  const power = text[at + 1] === '+' || text[at + 1] === '-' ? at + 2 : at + 1;
  const end = skipDigits(text, power);
  return end === power ? { breaksAt: power } : { end };
}

function scanWord(text: string, from: number): Scan {
  const word = ['true', 'false', 'null'].find((one) => one[0] === text[from]);
  if (word === undefined) return { breaksAt: from };
  let at = from;
  while (at - from < word.length && text[at] === word[at - from]) at++;
  return at - from === word.length ? { end: at } : { breaksAt: at };
}

function scanScalar(text: string, at: number): Scan {
  if (text[at] === '"') return scanString(text, at);
  return /[-\d]/.test(text.charAt(at)) ? scanNumber(text, at) : scanWord(text, at);
}

/** What may stand next. `first` is a value or key where the container may also end at once. */
type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'end or comma';

function closes(open: string | undefined, character: string, expected: Expected): boolean {
  const isOpenFor = (open === '[' && character === ']') || (open === '{' && character === '}');
  return isOpenFor && (expected === 'end or comma' || expected.startsWith('first'));
}

/**
 * Where a text stops being JSON (RFC 8259): the offset of the first character that cannot stand there, or the text's length where it ends
 * too early; `undefined` for JSON. Engines word their own messages differently and some give no place. Never recurses.
 */
export function toJsonBreak(text: string): number | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = skipSpace(text, 0);
  while (at < text.length || open.length > 0 || expected !== 'end or comma') {
    const character = text.charAt(at);
    let scan: Scan = { end: at + 1 };
    if (closes(open.at(-1), character, expected)) {
      open.pop();
      expected = 'end or comma';
    } else if (expected === 'end or comma') {
      if (character !== ',' || open.length === 0) return at;
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (expected === 'colon') {
      if (character !== ':') return at;
      expected = 'value';
    } else if (expected.endsWith('key')) {
      scan = character === '"' ? scanString(text, at) : { breaksAt: at };
      expected = 'colon';
    } else if (character === '[' || character === '{') {
      open.push(character);
      expected = character === '[' ? 'first value' : 'first key';
    } else {
      scan = scanScalar(text, at);
      expected = 'end or comma';
    }
    if ('breaksAt' in scan) return scan.breaksAt;
    at = skipSpace(text, scan.end);
  }
  return undefined;
}

/** The line and column of an offset. */
export function toTextPlace(text: string, offset: number): TextPlace {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', start)) {
    line++;
    start = next + 1;
  }
  return { line, column: offset - start + 1 };
}
