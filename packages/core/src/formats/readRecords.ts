import { createProblem, type JsonValue, type Problem, parseJson, type Result } from '../errors/index.js';
import type { ImportProblem, ImportSource } from './importReport.js';
import { toJsonBreak, toTextPlace } from './toJsonBreak.js';

/** A file's name, as reports name it, and its whole text. */
export interface DataFile {
  readonly name: string;
  readonly text: string;
}

/** A JSON value that stands where a record can stand. */
export interface FoundRecord {
  readonly source: ImportSource;
  readonly value: JsonValue;
}

/** A record, or what is wrong where one should stand. */
export type Found = FoundRecord | ImportProblem;

interface ReadLine {
  readonly line: number;
  readonly text: string;
  readonly parsed: Result<JsonValue>;
}

function toCharacterText(text: string, offset: number): string {
  const code = text.codePointAt(offset) ?? 0;
  const isVisible = /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(String.fromCodePoint(code));
  return isVisible
    ? `“${String.fromCodePoint(code)}”`
    : `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** One sentence that says where a text stops being JSON. `what` names the text; `firstLine` is where in its file it begins. */
export function createNotJsonProblem(text: string, what: string, firstLine = 1): Problem {
  const plain = text.replace(/^\uFEFF/, '');
  const offset = toJsonBreak(plain);
  if (offset === undefined) {
    return createProblem('input-too-deep', `${what} is nested too deep to be read. Flatten it.`);
  }
  const { line, column } = toTextPlace(plain, offset);
  const place = { line: line + firstLine - 1, column };
  const where = `line ${place.line}, column ${place.column}`;
  const message =
    offset >= plain.length
      ? `${what} is not JSON: it ends at ${where}, before the value is complete. It may be cut off; save or export it again.`
      : `${what} is not JSON: reading stops at ${where}, at ${toCharacterText(plain, offset)}. Correct it there, or save or export it again as JSON.`;
  return createProblem('not-json', message, { params: place });
}

function createEmptyProblem(source: ImportSource): ImportProblem {
  const what = source.line === undefined ? 'This file' : 'This line';
  return { ...createProblem('empty-file', `${what} holds no records. Choose another file.`), source };
}

function listElements(value: JsonValue, source: ImportSource): Found[] {
  if (!Array.isArray(value)) return [{ source, value }];
  if (value.length === 0) return [createEmptyProblem(source)];
  return value.map((element: JsonValue, index) => ({ source: { ...source, index }, value: element }));
}

function listLines(text: string): ReadLine[] {
  return text.split('\n').flatMap((line, index) => {
    return line.trim() === '' ? [] : [{ line: index + 1, text: line, parsed: parseJson(line) }];
  });
}

function isContainer({ parsed }: ReadLine): boolean {
  return parsed.ok && typeof parsed.value === 'object' && parsed.value !== null;
}

/**
 * Whether a file that is not one JSON value is NDJSON with a bad line, and not one broken document: its first line is a record by itself,
 * or most of its lines are. A broken pretty-printed document has few such lines, and a table of numbers or quoted words none.
 */
function isNdjson(lines: readonly ReadLine[]): boolean {
  const [first] = lines;
  if (lines.length < 2 || first === undefined) return false;
  return isContainer(first) || lines.filter(isContainer).length * 2 > lines.length;
}

/**
 * Finds the records of a file: one JSON value, an array of them, or NDJSON. A bad line is one problem and the others come in; a file
 * that is neither JSON nor NDJSON is one problem. Never throws.
 */
export function readRecords({ name, text }: DataFile): Found[] {
  const file: ImportSource = { file: name };
  if (text.trim() === '') return [createEmptyProblem(file)];
  const whole = parseJson(text);
  if (whole.ok) return listElements(whole.value, file);
  const lines = listLines(text);
  if (!isNdjson(lines)) return [{ ...createNotJsonProblem(text, 'This file'), source: file }];
  return lines.flatMap(({ line, text: lineText, parsed }): Found[] => {
    const source = { ...file, line };
    if (parsed.ok) return listElements(parsed.value, source);
    const problem = createNotJsonProblem(lineText, 'This line', line);
    return [{ ...problem, source }];
  });
}
