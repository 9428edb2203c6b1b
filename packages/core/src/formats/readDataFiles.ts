import type { DataRow } from '../conversation/index.js';
import { createProblem, type JsonValue, type Problem } from '../errors/index.js';
import { type KindRegistry, toKindRegistry } from '../kinds/index.js';
import type { Label } from '../label/index.js';
import type { Ontology } from '../ontology/index.js';
import {
  type ImportProblem,
  type ImportReport,
  type ImportSource,
  toImportSourceText,
} from './importReport.js';
import { applyRowPrelabels } from './labelbox/annotations/applyRowPrelabels.js';
import type {
  AnnotationImport,
  AnnotationLine,
  AnnotationUse,
  RowPrelabel,
} from './labelbox/annotations/types.js';
import { type ToRole, toLabelboxRole } from './labelbox/toLabelboxRole.js';
import { type ImportedProject, type ImportedRecord, parseRecord, type RecordContext } from './parseRecord.js';
import { type DataFile, type Found, readRecords } from './readRecords.js';
import { settleAnnotations } from './settleAnnotations.js';
import { type SettleContext, settleRecord } from './settleRecord.js';

/** How files are read. */
export interface ImportOptions {
  /** The questions the rows are for: their options are bound to the responses. A project among the files brings its own, which wins. */
  readonly ontology?: Ontology;
  /** The host's kinds beside the built-in ones, as `toKindRegistry` makes them. */
  readonly kinds?: KindRegistry;
  /** Says who speaks in Labelbox messages. Default: `toLabelboxRole`. */
  readonly toRole?: ToRole;
  /** The rows there are, beside those in the files: annotations are matched to both. */
  readonly dataRows?: readonly DataRow[];
  /** What Labelbox annotations become, and who suggests. Default: suggestions from their file. */
  readonly annotations?: AnnotationUse & { readonly source?: string };
}

/** What came in. */
export interface DataImport {
  /** The project of an Adjudge export, where the files hold one. */
  readonly project?: ImportedProject;
  /** In the order of the files. */
  readonly dataRows: readonly DataRow[];
  /** Those in the files, and those made of annotations. */
  readonly labels: readonly Label[];
  /** Suggestions made of annotations, for the rows of the files and for those there were; `applyRowPrelabels` gives them to rows. */
  readonly prelabels: readonly RowPrelabel[];
  /** One for each Labelbox annotation: what it was matched to, and by what. */
  readonly annotationLines: readonly AnnotationLine[];
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
function toIdentity(record: Exclude<ImportedRecord, { type: 'annotation' }>): {
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
    if (entry.record === undefined || entry.record.type === 'annotation') return entry;
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

interface Read {
  readonly project?: ImportedProject;
  readonly dataRows: readonly DataRow[];
  readonly labels: readonly Label[];
  readonly annotations: readonly { readonly source: ImportSource; readonly value: JsonValue }[];
}

function toRead(entries: readonly Entry[]): Read {
  const listOf = <Value>(pick: (record: ImportedRecord, source: ImportSource) => Value | undefined) =>
    entries.flatMap(({ record, source }) => (record === undefined ? [] : (pick(record, source) ?? [])));
  const [project] = listOf((record) => (record.type === 'project' ? record.project : undefined));
  return {
    ...(project !== undefined && { project }),
    dataRows: listOf((record) => (record.type === 'data-row' ? record.dataRow : undefined)),
    labels: listOf((record) => (record.type === 'label' ? record.label : undefined)),
    annotations: listOf((record, source) =>
      record.type === 'annotation' ? { source, value: record.value } : undefined,
    ),
  };
}

/** The problems of all records in their order; those of annotations stand in their lines. */
function listProblems(entries: readonly Entry[], { lines }: AnnotationImport): ImportProblem[] {
  const rest = lines.values();
  return entries.flatMap(({ source, record, problems }) => {
    const own = record?.type === 'annotation' ? (rest.next().value?.problems ?? []) : problems;
    return own.map((problem) => ({ ...problem, source }));
  });
}

const toLabelKey = ({ dataRowId, annotator }: Label) => JSON.stringify([dataRowId, annotator.id]);

function toDataImport(entries: readonly Entry[], read: Read, annotated: AnnotationImport): DataImport {
  const { prelabels, lines } = annotated;
  const labels = [
    ...new Map([...read.labels, ...annotated.labels].map((one) => [toLabelKey(one), one])).values(),
  ];
  return {
    ...(read.project !== undefined && { project: read.project }),
    dataRows: applyRowPrelabels(prelabels, read.dataRows),
    labels,
    prelabels,
    annotationLines: lines,
    report: {
      records: entries.length,
      dataRows: read.dataRows.length,
      labels: labels.length,
      annotations: lines.filter(({ status }) => status !== 'left-out').length,
      problems: listProblems(entries, annotated),
    },
  };
}

/**
 * Reads files of data rows and of answers about them: JSON or NDJSON with rows or annotations of Labelbox’s shapes, or an Adjudge export.
 * Every record comes in or has an error that says why not; bad ones never stop good ones, and nothing is fetched.
 *
 * Never throws on any text. An id that came before is an error on the later record.
 */
export function readDataFiles(files: readonly DataFile[], options: ImportOptions = {}): DataImport {
  const { kinds = toKindRegistry(), toRole = toLabelboxRole, annotations: use = {} } = options;
  const found = files.flatMap((file) => readRecords(file));
  const entries = listUnique(found.map((one) => toEntry(one, { kinds, toRole })));
  const { project, dataRows } = toRead(entries);
  const ontology = project?.ontology ?? options.ontology;
  const rows = new Map(dataRows.map((row) => [row.id, row]));
  const context = { ontology, hasProject: project !== undefined, kinds, rows };
  const settled = entries.map((entry) => applySettling(entry, context));
  const read = toRead(settled);
  const annotated = settleAnnotations(read.annotations, {
    ontology,
    dataRows: [...read.dataRows, ...(options.dataRows ?? [])],
    kinds,
    use: use.mode === 'ground-truth' ? { ...use, labels: [...read.labels, ...(use.labels ?? [])] } : use,
  });
  return toDataImport(settled, read, annotated);
}

/** Reads one file: see `readDataFiles`. */
export function readDataFile(file: DataFile, options?: ImportOptions): DataImport {
  return readDataFiles([file], options);
}
