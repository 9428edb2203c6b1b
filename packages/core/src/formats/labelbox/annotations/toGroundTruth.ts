import type { DataRow, Prelabel } from '../../../conversation/index.js';
import { createProblem } from '../../../errors/index.js';
import type { KindRegistry } from '../../../kinds/index.js';
import {
  type Annotation,
  type Annotator,
  applyLabelChanges,
  createLabel,
  type Label,
  listAskedAnnotations,
  toAnnotationKey,
} from '../../../label/index.js';
import type { Ontology } from '../../../ontology/index.js';
import { type AnnotationEntry, applyFate } from './entries.js';
import { toShownJson } from './record.js';

/** Whose labels annotations become, and what they are read against. */
export interface GroundTruthContext {
  readonly ontology: Ontology;
  readonly kinds: KindRegistry;
  readonly annotator: Annotator;
  /** The labels there are. */
  readonly labels?: readonly Label[];
}

/** What was there of a row when the import began. */
interface Before {
  /** The label an import begins with: the one there is on the same text and questions, or an empty one. */
  readonly label: Label;
  /** What the host should know of the labels that are there besides. */
  readonly warnings: readonly string[];
}

const isBase = (known: Label, empty: Label) =>
  known.status === 'submitted' &&
  known.rowHash === empty.rowHash &&
  known.ontologyId === empty.ontologyId &&
  known.ontologyVersion === empty.ontologyVersion;

function toBefore(
  row: DataRow,
  known: readonly Label[],
  { ontology, annotator }: GroundTruthContext,
  isBenchmark: boolean,
): Before {
  const empty = createLabel(row, ontology, annotator);
  const own = known.filter((one) => one.annotator.id === annotator.id);
  const label = own.find((one) => isBase(one, empty));
  const rival = known.find((one) => one.isBenchmark === true && one.annotator.id !== annotator.id);
  const replaced = `${toShownJson(annotator.id)} has a label of this row that cannot be added to: it is no submitted one, or is about another text or other questions. The label of this import stands in its place; keep the other one apart if you need it.`;
  const doubled = `The label of ${toShownJson(rival?.annotator.id)} is the benchmark of this row already, and this import makes another. Keep one of them.`;
  return {
    label: label ?? empty,
    warnings: [
      ...(label === undefined && own.length > 0 ? [replaced] : []),
      ...(isBenchmark && rival !== undefined ? [doubled] : []),
    ],
  };
}

function toLabel(
  row: DataRow,
  base: Label,
  entries: readonly AnnotationEntry[],
  context: GroundTruthContext,
): Label {
  const added = entries.flatMap(({ prelabels }) =>
    prelabels.map(({ classificationId, target, answer }): Annotation => {
      return { classificationId, target, answer, origin: 'host' };
    }),
  );
  const label: Label = {
    ...applyLabelChanges(
      added.map((annotation) => ({ type: 'set-answer', annotation })),
      base,
    ),
    ...(entries.some(({ isBenchmark }) => isBenchmark) && { isBenchmark: true }),
    status: 'submitted',
  };
  const asked = new Set(
    listAskedAnnotations(label, row, context.ontology, context.kinds).map(toAnnotationKey),
  );
  return { ...label, annotations: label.annotations.filter((one) => asked.has(toAnnotationKey(one))) };
}

/** The entry, left out if its question is not asked given the other answers: a submitted label holds only what was asked. */
function applyAsked(entry: AnnotationEntry, kept: ReadonlySet<string> | undefined): AnnotationEntry {
  const isKept = (one: Prelabel) => kept === undefined || kept.has(toAnnotationKey(one));
  const [main] = entry.prelabels;
  if (main === undefined || entry.prelabels.every(isKept)) return entry;
  const message = isKept(main)
    ? 'A question nested in this answer is not asked, given the other answers about the row. Its answer stays out.'
    : 'This question is not asked, given the other answers about the row. Answer what it depends on, too, or leave it out.';
  return isKept(main)
    ? applyFate(entry, 'added', createProblem('target-invalid', message, { severity: 'warning' }))
    : applyFate(entry, 'left-out', createProblem('target-invalid', message));
}

function applyWarnings(entry: AnnotationEntry, messages: readonly string[]): AnnotationEntry {
  const problems = messages.map((one) => createProblem('label-conflict', one, { severity: 'warning' }));
  return problems.reduce((before, problem) => applyFate(before, before.line.status, problem), entry);
}

function groupByRow(labels: readonly Label[]): ReadonlyMap<string, readonly Label[]> {
  const groups = new Map<string, Label[]>();
  for (const label of labels) {
    const group = groups.get(label.dataRowId);
    if (group === undefined) groups.set(label.dataRowId, [label]);
    else group.push(label);
  }
  return groups;
}

/** Annotations as labels that are submitted already: one a row, with all of its answers. */
export function toGroundTruth(
  entries: readonly AnnotationEntry[],
  context: GroundTruthContext,
): { readonly entries: readonly AnnotationEntry[]; readonly labels: readonly Label[] } {
  const byRow = new Map<DataRow, AnnotationEntry[]>();
  for (const entry of entries) {
    if (entry.row === undefined || entry.prelabels.length === 0) continue;
    const same = byRow.get(entry.row);
    if (same === undefined) byRow.set(entry.row, [entry]);
    else same.push(entry);
  }
  const known = groupByRow(context.labels ?? []);
  const labels = new Map<DataRow, Label>();
  const warnings = new Map<AnnotationEntry | undefined, readonly string[]>();
  for (const [row, own] of byRow) {
    const isBenchmark = own.some((one) => one.isBenchmark);
    const before = toBefore(row, known.get(row.id) ?? [], context, isBenchmark);
    labels.set(row, toLabel(row, before.label, own, context));
    warnings.set(own[0], before.warnings);
  }
  const kept = new Map(
    [...labels].map(([row, { annotations }]) => [row, new Set(annotations.map(toAnnotationKey))]),
  );
  return {
    entries: entries.map((entry) => {
      const asked = applyAsked(entry, entry.row === undefined ? undefined : kept.get(entry.row));
      return applyWarnings(asked, warnings.get(entry) ?? []);
    }),
    labels: [...labels.values()].filter(({ annotations }) => annotations.length > 0),
  };
}
