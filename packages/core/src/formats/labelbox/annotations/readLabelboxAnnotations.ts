import type { DataRow } from '../../../conversation/index.js';
import { createProblem } from '../../../errors/index.js';
import { toKindRegistry } from '../../../kinds/index.js';
import { readRecords } from '../../readRecords.js';
import {
  type AnnotationEntry,
  applyFate,
  applyLimit,
  applyReplacements,
  type FoundAnnotation,
  toAnnotationEntry,
} from './entries.js';
import { indexRows } from './matchDataRow.js';
import { toGroundTruth } from './toGroundTruth.js';
import type { AnnotationImport, AnnotationOptions } from './types.js';

function toRowPrelabels(row: DataRow | undefined, { prelabels }: AnnotationEntry) {
  return row === undefined ? [] : prelabels.map((prelabel) => ({ dataRowId: row.id, prelabel }));
}

/** A benchmark is a label; a suggestion cannot be one. */
function applyBenchmarkNotice(entry: AnnotationEntry): AnnotationEntry {
  if (!entry.isBenchmark || entry.line.status !== 'added') return entry;
  const message =
    'This annotation says that it belongs to the benchmark of its row, which a suggestion cannot be. Import it as ground truth to make the benchmark.';
  const details = { severity: 'warning', path: ['isBenchmarkReferenceLabel'] } as const;
  return applyFate(entry, 'added', createProblem('target-invalid', message, details));
}

/** The name of a file without its folder and extension, as a suggestion's source is shown. */
function toSourceName(fileName: string): string {
  const name = fileName.replace(/^.*[\\/]/, '');
  return name.replace(/(?<=.)\.[^.]*$/, '');
}

/** Reads records that were found in files: see `readLabelboxAnnotations`. */
export function readAnnotationRecords(
  found: readonly FoundAnnotation[],
  options: AnnotationOptions,
): AnnotationImport {
  const { ontology, dataRows, kinds = toKindRegistry() } = options;
  const rows = indexRows(dataRows);
  const read = found.map((one) => {
    const source = options.source ?? toSourceName(one.source.file);
    return toAnnotationEntry(one, { ontology, rows, kinds, source });
  });
  const entries = applyReplacements(applyLimit(read));
  if (options.mode === 'ground-truth') {
    const truth = toGroundTruth(entries, { ...options, ontology, kinds });
    return { prelabels: [], labels: truth.labels, lines: truth.entries.map(({ line }) => line) };
  }
  return {
    prelabels: entries.flatMap((entry) => toRowPrelabels(entry.row, entry)),
    labels: [],
    lines: entries.map((entry) => applyBenchmarkNotice(entry).line),
  };
}

function listFound(input: unknown, file: string): readonly FoundAnnotation[] {
  if (typeof input === 'string') return readRecords({ name: file, text: input });
  if (!Array.isArray(input)) return [{ source: { file }, value: input }];
  if (input.length === 0) {
    const message = 'There are no annotations to import. Give at least one.';
    return [{ ...createProblem('empty-file', message), source: { file } }];
  }
  return Array.from(input, (value: unknown, index) => ({ source: { file, index }, value }));
}

/**
 * Reads Labelbox annotations, the lines of its annotation import, and matches each to a row, a question and its options: NDJSON or JSON as text, or the
 * records themselves. They become suggestions, or submitted labels (`mode: 'ground-truth'`).
 *
 * Never throws, whatever it is given. Each line says what it was matched to and by what, or what is wrong with it and what to do; a bad one
 * never stops a good one.
 */
export function readLabelboxAnnotations(
  input: string | readonly unknown[],
  options: AnnotationOptions,
): AnnotationImport {
  return readAnnotationRecords(listFound(input, options.fileName ?? 'annotations'), options);
}
