import type { Target } from '../conversation/index.js';
import { isEqualJson } from '../errors/index.js';
import { toAnnotationKey, toSortedAnnotations } from './annotations.js';
import type { Annotation, Label } from './types.js';

type Fields = Omit<Label, 'annotations'>;

/** A label's field that is not an answer, set to a value, or taken away where the value is absent. */
export type FieldChange = {
  [Field in keyof Fields]-?: {
    readonly type: 'set-field';
    readonly field: Field;
    readonly value?: Fields[Field];
  };
}[keyof Fields];

/** One edit of a label, as data: to log, replay, or send instead of the whole label. */
export type LabelChange =
  | { readonly type: 'set-answer'; readonly annotation: Annotation }
  | { readonly type: 'clear-answer'; readonly classificationId: string; readonly target: Target }
  | FieldChange;

const fields: readonly (keyof Fields)[] = [
  'version',
  'dataRowId',
  'rowHash',
  'ontologyId',
  'ontologyVersion',
  'annotator',
  'presentation',
  'timing',
  'prelabelOutcomes',
  'coverage',
  'masked',
  'judgedLength',
  'skip',
  'isBenchmark',
  'status',
];

function diffFields(before: Label, after: Label): FieldChange[] {
  return fields
    .filter((field) => !isEqualJson(before[field], after[field]))
    .map((field) => {
      const change = { type: 'set-field', field };
      return (after[field] === undefined ? change : { ...change, value: after[field] }) as FieldChange;
    });
}

/** The edits that lead from one label to another: `applyLabelChanges(diffLabels(a, b), a)` equals `b`. */
export function diffLabels(before: Label, after: Label): LabelChange[] {
  const old = new Map(before.annotations.map((annotation) => [toAnnotationKey(annotation), annotation]));
  const kept = new Set(after.annotations.map(toAnnotationKey));
  const cleared = before.annotations
    .filter((annotation) => !kept.has(toAnnotationKey(annotation)))
    .map(({ classificationId, target }): LabelChange => ({ type: 'clear-answer', classificationId, target }));
  const set = after.annotations
    .filter((annotation) => !isEqualJson(old.get(toAnnotationKey(annotation)), annotation))
    .map((annotation): LabelChange => ({ type: 'set-answer', annotation }));
  return [...cleared, ...set, ...diffFields(before, after)];
}

function applyLabelChange(label: Label, change: LabelChange): Label {
  switch (change.type) {
    case 'set-answer':
      return { ...label, annotations: [...label.annotations, change.annotation] };
    case 'clear-answer': {
      const key = toAnnotationKey(change);
      return { ...label, annotations: label.annotations.filter((one) => toAnnotationKey(one) !== key) };
    }
    case 'set-field': {
      const { [change.field]: _old, ...rest } = label;
      return (change.value === undefined ? rest : { ...rest, [change.field]: change.value }) as Label;
    }
  }
}

/** The label after these edits, in order. */
export function applyLabelChanges(changes: readonly LabelChange[], label: Label): Label {
  if (changes.length === 0) return label;
  const changed = changes.reduce(applyLabelChange, label);
  return { ...changed, annotations: toSortedAnnotations(changed.annotations) };
}
