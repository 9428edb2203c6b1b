import { type DataRow, parseDataRow } from '../conversation/index.js';
import {
  applyPathPrefix,
  createFailure,
  createProblem,
  createSuccess,
  type JsonValue,
  type Result,
} from '../errors/index.js';
import type { KindRegistry } from '../kinds/index.js';
import { type Label, parseLabel } from '../label/index.js';
import { type Ontology, parseOntology } from '../ontology/index.js';
import { type Project, type ProjectDetails, parseProjectDetails } from '../project/index.js';

/** The version this release writes; a higher one is not guessed at. */
const nativeVersion = 1;

/** What a line of the native format holds. */
export type NativeRecord =
  | { readonly type: 'project'; readonly project: ProjectDetails & { readonly ontology: Ontology } }
  | { readonly type: 'data-row'; readonly dataRow: DataRow }
  | { readonly type: 'label'; readonly label: Label };

type RecordType = NativeRecord['type'];
/** Which field of a line holds the record. */
const fields: Readonly<Record<RecordType, string>> = {
  project: 'project',
  'data-row': 'dataRow',
  label: 'label',
};

/**
 * The same JSON without the characters that end a line for some readers (U+0085, U+2028 and U+2029 do for Python’s `splitlines`), which JSON
 * leaves as they are. For formats of one record a line.
 */
export function toOneLineJson(json: string): string {
  return json.replace(
    /[\u0085\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Sorted keys, so that the same state is the same text. */
function toCanonicalJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
  return toOneLineJson(text);
}

function toLine(type: RecordType, value: unknown): string {
  return `{"adjudge":"${type}","version":${nativeVersion},"${fields[type]}":${toCanonicalJson(value)}}`;
}

/**
 * A project as lines of the native format, one at a time, so that a large one need not be one text: the project with its ontology, then its rows,
 * then its labels, drafts among them. Lossless: `readDataFiles` gives the same project back.
 */
export function* listNativeLines({
  dataRows,
  labels,
  ...details
}: Project): Generator<string, void, undefined> {
  yield toLine('project', details);
  for (const dataRow of dataRows) yield toLine('data-row', dataRow);
  for (const label of labels) yield toLine('label', label);
}

/** A project as the text of a native NDJSON file: see `listNativeLines`. */
export function writeNative(project: Project): string {
  return `${[...listNativeLines(project)].join('\n')}\n`;
}

type JsonObject = { readonly [key: string]: JsonValue };

/** Whether a value says that it is a record of the native format. */
export function isNativeRecord(raw: unknown): raw is JsonObject {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) && Object.hasOwn(raw, 'adjudge');
}

const longestShown = 40;

/** A value in a sentence: short, whatever it is. */
function toShown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = String(value);
  const short = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return typeof value === 'string' ? JSON.stringify(short) : short;
}

function parseProject(raw: unknown, kinds: KindRegistry): Result<NativeRecord> {
  const details = parseProjectDetails(raw);
  if (!details.ok) return details;
  const ontology = parseOntology((raw as JsonObject).ontology, { kinds: [...kinds.values()] });
  const problems = applyPathPrefix(['ontology'], ontology.problems);
  if (!ontology.ok) return { ok: false, problems };
  return createSuccess(
    { type: 'project', project: { ...details.value, ontology: ontology.value } },
    problems,
  );
}

function parseContent(type: RecordType, raw: unknown, kinds: KindRegistry): Result<NativeRecord> {
  if (type === 'project') return parseProject(raw, kinds);
  if (type === 'data-row') {
    const row = parseDataRow(raw);
    return row.ok ? createSuccess({ type, dataRow: row.value }, row.problems) : row;
  }
  const label = parseLabel(raw);
  return label.ok ? createSuccess({ type, label: label.value }, label.problems) : label;
}

/**
 * Reads one record of the native format, from anything at all. Never throws; paths begin at the record.
 *
 * @returns the record; or `unknown-format` for what is none, `version-unknown` for a version that this release does not read, and the problems
 * of the row, label, project or ontology in it.
 */
export function parseNativeRecord(raw: unknown, kinds: KindRegistry): Result<NativeRecord> {
  if (!isNativeRecord(raw)) {
    const message = 'This is no record of the native format: it is no object with the field “adjudge”.';
    return createFailure(createProblem('unknown-format', message));
  }
  const type = (Object.keys(fields) as RecordType[]).find((one) => one === raw.adjudge);
  if (type === undefined) {
    const message = `The field “adjudge” is ${toShown(raw.adjudge)}, and there is no such native record. Make it "project", "data-row" or "label".`;
    return createFailure(createProblem('unknown-format', message, { path: ['adjudge'] }));
  }
  if (raw.version !== nativeVersion) {
    const message = `The version of this record is ${toShown(raw.version)}, and this release reads version ${nativeVersion}. Read it with the release that wrote it, or a newer one.`;
    return createFailure(createProblem('version-unknown', message, { path: ['version'] }));
  }
  const field = fields[type];
  const parsed = parseContent(type, raw[field], kinds);
  const problems = applyPathPrefix([field], parsed.problems);
  return parsed.ok ? createSuccess(parsed.value, problems) : { ok: false, problems };
}
