import { type DataRow, toJudgedComparison } from '../conversation/index.js';
import type { KindRegistry } from '../kinds/index.js';
import { listClassifications, type Ontology } from '../ontology/index.js';
import type { Preference } from '../preference/index.js';
import { listAskedAnnotations } from './fit.js';
import type { Annotation, Label } from './types.js';

/** An annotation that says which response is better, with what it compiles to. */
export interface Verdict {
  readonly annotation: Annotation;
  readonly comparisonId: string;
  readonly preferences: readonly Preference[];
}

/** The verdicts of a label: each asked question whose answer says something about the row's judged comparison. */
export function listVerdicts(label: Label, row: DataRow, ontology: Ontology, kinds: KindRegistry): Verdict[] {
  const comparison = toJudgedComparison(row);
  if (comparison === undefined) return [];
  const byId = new Map(listClassifications(ontology).map((one) => [one.id, one]));
  return listAskedAnnotations(label, row, ontology, kinds).flatMap((annotation) => {
    const classification = byId.get(annotation.classificationId);
    const kind = classification === undefined ? undefined : kinds.get(classification.kind);
    if (kind === undefined || annotation.target.type !== 'row') return [];
    const preferences = kind.toPreferences(annotation.answer, classification, comparison);
    return preferences.length === 0 ? [] : [{ annotation, comparisonId: comparison.id, preferences }];
  });
}

/** Everything a label says about which response is better, as relations between response ids. */
export function toPreferences(
  label: Label,
  row: DataRow,
  ontology: Ontology,
  kinds: KindRegistry,
): Preference[] {
  return listVerdicts(label, row, ontology, kinds).flatMap(({ preferences }) => preferences);
}
