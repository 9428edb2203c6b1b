import { type Comparison, type DataRow, toTargetComparison } from '../conversation/index.js';
import type { KindRegistry } from '../kinds/index.js';
import { indexOntology, type Ontology } from '../ontology/index.js';
import { type Preference, toScoredPreferences } from '../preference/index.js';
import { listAskedAnnotations } from './fit.js';
import type { Annotation, Label } from './types.js';

/** An annotation that says which response is better, with what it compiles to. */
export interface Verdict {
  readonly annotation: Annotation;
  readonly comparisonId: string;
  readonly preferences: readonly Preference[];
}

/** The verdicts of a label: each asked question whose answer says something about the responses of a comparison. */
export function listVerdicts(label: Label, row: DataRow, ontology: Ontology, kinds: KindRegistry): Verdict[] {
  const index = indexOntology(ontology);
  return listAskedAnnotations(label, row, ontology, kinds).flatMap((annotation) => {
    const { classificationId, target, answer } = annotation;
    const classification = index.get(classificationId)?.classification;
    const kind = classification === undefined ? undefined : kinds.get(classification.kind);
    const comparison = target.type === 'response' ? undefined : toTargetComparison(row, target);
    if (kind === undefined || comparison === undefined) return [];
    const preferences = kind.toPreferences(answer, classification, comparison);
    return preferences.length === 0 ? [] : [{ annotation, comparisonId: comparison.id, preferences }];
  });
}

/** What ratings of single responses say when they are compared: each question is an axis of its own. */
function listRatedPreferences(
  comparison: Comparison,
  annotations: readonly Annotation[],
  ontology: Ontology,
  kinds: KindRegistry,
): Preference[] {
  const ids = new Set(comparison.responses.map(({ id }) => id));
  const scores = new Map<string, Map<string, number>>();
  for (const { classificationId, target, answer } of annotations) {
    const classification = indexOntology(ontology).get(classificationId)?.classification;
    const kind = classification === undefined ? undefined : kinds.get(classification.kind);
    if (kind?.toScore === undefined || target.type !== 'response' || !ids.has(target.responseId)) continue;
    const own = scores.get(classificationId) ?? new Map<string, number>();
    scores.set(classificationId, own.set(target.responseId, kind.toScore(answer, classification)));
  }
  return [...scores].flatMap(([classificationId, own]) => {
    const kind = indexOntology(ontology).get(classificationId)?.classification.kind ?? '';
    return toScoredPreferences([...own], { classificationId, kind });
  });
}

/** What is said about the responses of one comparison. */
export interface ComparisonPreferences {
  readonly comparisonId: string;
  readonly preferences: readonly Preference[];
}

/** Everything a label says about which response is better, as relations between response ids, by comparison. */
export function listComparisonPreferences(
  label: Label,
  row: DataRow,
  ontology: Ontology,
  kinds: KindRegistry,
): ComparisonPreferences[] {
  const verdicts = listVerdicts(label, row, ontology, kinds);
  const annotations = listAskedAnnotations(label, row, ontology, kinds);
  return row.comparisons.map((comparison) => ({
    comparisonId: comparison.id,
    preferences: [
      ...verdicts
        .filter(({ comparisonId }) => comparisonId === comparison.id)
        .flatMap(({ preferences }) => preferences),
      ...listRatedPreferences(comparison, annotations, ontology, kinds),
    ],
  }));
}

/** Everything a label says about which response is better, as relations between response ids. */
export function toPreferences(
  label: Label,
  row: DataRow,
  ontology: Ontology,
  kinds: KindRegistry,
): Preference[] {
  return listComparisonPreferences(label, row, ontology, kinds).flatMap(({ preferences }) => preferences);
}
