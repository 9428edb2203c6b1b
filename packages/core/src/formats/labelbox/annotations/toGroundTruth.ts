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

/** Whose labels annotations become, and what they are read against. */
export interface GroundTruthContext {
  readonly ontology: Ontology;
  readonly kinds: KindRegistry;
  readonly annotator: Annotator;
  /** The labels there are. */
  readonly labels?: readonly Label[];
}

/** The label an import begins with: the one there is on the same text and questions, or an empty one. */
function toBaseLabel(row: DataRow, { ontology, annotator, labels = [] }: GroundTruthContext): Label {
  const empty = createLabel(row, ontology, annotator);
  const known = labels.find(
    (label) =>
      label.dataRowId === row.id &&
      label.annotator.id === annotator.id &&
      label.status === 'submitted' &&
      label.rowHash === empty.rowHash &&
      label.ontologyId === ontology.id &&
      label.ontologyVersion === ontology.version,
  );
  return known ?? empty;
}

function toLabel(row: DataRow, entries: readonly AnnotationEntry[], context: GroundTruthContext): Label {
  const base = toBaseLabel(row, context);
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
  const labels = new Map([...byRow].map(([row, own]) => [row, toLabel(row, own, context)]));
  const kept = new Map(
    [...labels].map(([row, { annotations }]) => [row, new Set(annotations.map(toAnnotationKey))]),
  );
  return {
    entries: entries.map((entry) =>
      applyAsked(entry, entry.row === undefined ? undefined : kept.get(entry.row)),
    ),
    labels: [...labels.values()].filter(({ annotations }) => annotations.length > 0),
  };
}
