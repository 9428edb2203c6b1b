import type { DataRow } from '../conversation/index.js';
import { createProblem, type Problem } from '../errors/index.js';
import { type KindRegistry, toKindRegistry } from '../kinds/index.js';
import type { Label } from '../label/index.js';
import type { Ontology } from '../ontology/index.js';
import { type ImportReport, type ImportSource, toImportSourceText } from './importReport.js';
import { type ToRole, toLabelboxRole } from './labelbox/toLabelboxRole.js';
import { type ImportedProject, type ImportedRecord, parseRecord, type RecordContext } from './parseRecord.js';
import { type DataFile, type Found, readRecords } from './readRecords.js';
import { type SettleContext, settleRecord } from './settleRecord.js';

/** How files are read. */
export interface ImportOptions {
  /** The questions the rows are for: their options are bound to the responses. A project among the files brings its own, which wins. */
  readonly ontology?: Ontology;
  /** The host's kinds beside the built-in ones, as `toKindRegistry` makes them. */
  readonly kinds?: KindRegistry;
  /** Says who speaks in Labelbox messages. Default: `toLabelboxRole`. */
  readonly toRole?: ToRole;
}

/** What came in. */
export interface DataImport {
  /** The project of an Adjudge export, where the files hold one. */
  readonly project?: ImportedProject;
  /** In the order of the files. */
  readonly dataRows: readonly DataRow[];
  readonly labels: readonly Label[];
  readonly report: ImportReport;
}

/** A record on its way in. A record that stays out has none, and an error. */
interface Entry {
  readonly source: ImportSource;
  readonly record?: ImportedRecord;
  readonly problems: readonly Problem[];
}

function toEntry(found: Found, context: RecordContext): Entry {
  if (!('value' in found)) {
    const { source, ...problem } = found;
    return { source, problems: [problem] };
  }
  const { source, value } = found;
  const parsed = parseRecord(value, context);
  return { source, problems: parsed.problems, ...(parsed.ok && { record: parsed.value }) };
}

/** What may come in only once: a row id, an annotator's label on a row, a project. */
function toIdentity(record: ImportedRecord): {
  readonly key: string;
  readonly what: string;
  readonly id: string;
} {
  if (record.type === 'data-row') {
    const { id } = record.dataRow;
    return { key: JSON.stringify(['row', id]), what: `A row with the id ${JSON.stringify(id)}`, id };
  }
  if (record.type === 'label') {
    const { dataRowId, annotator } = record.label;
    const what = `A label of the row ${JSON.stringify(dataRowId)} by ${JSON.stringify(annotator.id)}`;
    return { key: JSON.stringify(['label', dataRowId, annotator.id]), what, id: dataRowId };
  }
  return { key: 'project', what: 'A project', id: record.project.id };
}

/** The entries with each thing that came before as an error in place of its record. */
function listUnique(entries: readonly Entry[]): Entry[] {
  const firsts = new Map<string, ImportSource>();
  return entries.map((entry) => {
    if (entry.record === undefined) return entry;
    const { key, what, id } = toIdentity(entry.record);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, entry.source);
      return entry;
    }
    const message = `${what} came in already (${toImportSourceText(first)}); this one stays out. Give each its own, or import them apart.`;
    const duplicate = createProblem('duplicate-id', message, { params: { id } });
    return { source: entry.source, problems: [...entry.problems, duplicate] };
  });
}

function applySettling(entry: Entry, context: SettleContext): Entry {
  if (entry.record === undefined) return entry;
  const settled = settleRecord(entry.record, context);
  const problems = [...entry.problems, ...settled.problems];
  return { source: entry.source, problems, ...(settled.ok && { record: settled.value }) };
}

function toDataImport(entries: readonly Entry[]): DataImport {
  const records = entries.flatMap(({ record }) => record ?? []);
  const project = records.flatMap((record) => (record.type === 'project' ? [record.project] : []))[0];
  const dataRows = records.flatMap((record) => (record.type === 'data-row' ? [record.dataRow] : []));
  const labels = records.flatMap((record) => (record.type === 'label' ? [record.label] : []));
  const problems = entries.flatMap(({ source, problems: found }) =>
    found.map((problem) => ({ ...problem, source })),
  );
  const report = { records: entries.length, dataRows: dataRows.length, labels: labels.length, problems };
  return { ...(project !== undefined && { project }), dataRows, labels, report };
}

/**
 * Reads files of data rows: JSON or NDJSON with rows of Labelbox’s shapes, or an Adjudge export. Every record comes in or has an error
 * that says why not; bad ones never stop good ones, and nothing is fetched.
 *
 * Never throws on any text. An id that came before is an error on the later record.
 */
export function readDataFiles(files: readonly DataFile[], options: ImportOptions = {}): DataImport {
  const { kinds = toKindRegistry(), toRole = toLabelboxRole } = options;
  const found = files.flatMap((file) => readRecords(file));
  const entries = listUnique(found.map((one) => toEntry(one, { kinds, toRole })));
  const read = toDataImport(entries);
  const rows = new Map(read.dataRows.map((row) => [row.id, row]));
  const hasProject = read.project !== undefined;
  const context = { ontology: read.project?.ontology ?? options.ontology, hasProject, kinds, rows };
  return toDataImport(entries.map((entry) => applySettling(entry, context)));
}

/** Reads one file: see `readDataFiles`. */
export function readDataFile(file: DataFile, options?: ImportOptions): DataImport {
  return readDataFiles([file], options);
}
