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

/** Sorted keys, so that the same state is the same text. U+2028 and U+2029 end a line for some readers, and are escaped. */
function toCanonicalJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
  return text.replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029');
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
export function isNativeRecord(raw: JsonValue): raw is JsonObject {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) && Object.hasOwn(raw, 'adjudge');
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

/** Reads one record of the native format. Never throws; paths begin at the record. */
export function parseNativeRecord(raw: JsonObject, kinds: KindRegistry): Result<NativeRecord> {
  const type = (Object.keys(fields) as RecordType[]).find((one) => one === raw.adjudge);
  if (type === undefined) {
    const message = `There is no native record of the type ${JSON.stringify(raw.adjudge)}: it is project, data-row or label.`;
    return createFailure(createProblem('unknown-format', message, { path: ['adjudge'] }));
  }
  if (raw.version !== nativeVersion) {
    const message = `This record is of version ${JSON.stringify(raw.version)}, and this release reads version ${nativeVersion}. Read it with the release that wrote it, or a newer one.`;
    return createFailure(createProblem('version-unknown', message, { path: ['version'] }));
  }
  const field = fields[type];
  const parsed = parseContent(type, raw[field], kinds);
  const problems = applyPathPrefix([field], parsed.problems);
  return parsed.ok ? createSuccess(parsed.value, problems) : { ok: false, problems };
}
