import { type Comparison, type DataRow, toTargetComparison } from '../conversation/index.js';
import type { AnyKind, Classification, KindRegistry } from '../kinds/index.js';
import type { Ontology } from '../ontology/index.js';
import { type Preference, toScoredPreferences } from '../preference/index.js';
import { toAnnotation } from './annotations.js';
import { listLabelQuestions } from './listLabelQuestions.js';
import type { Annotation, Label } from './types.js';

/** An annotation that says which response is better, with what it compiles to. */
export interface Verdict {
  readonly annotation: Annotation;
  readonly comparisonId: string;
  readonly preferences: readonly Preference[];
}

interface Judged {
  readonly annotation: Annotation;
  readonly answer: unknown;
  /** With the settings that hold now. */
  readonly classification: Classification;
  readonly kind: AnyKind;
}

/** The answers to the questions that are asked now. One that its question does not take, with the settings it has now, says nothing. */
function listJudged(label: Label, row: DataRow, ontology: Ontology, kinds: KindRegistry): Judged[] {
  return listLabelQuestions(label, row, ontology, kinds).flatMap(({ classification, target }) => {
    const annotation = toAnnotation(label.annotations, classification.id, target);
    const kind = kinds.get(classification.kind);
    if (annotation === undefined || kind === undefined) return [];
    const parsed = kind.parseAnswer(annotation.answer, classification);
    return parsed.ok ? [{ annotation, answer: parsed.value, classification, kind }] : [];
  });
}

function toVerdicts(judged: readonly Judged[], row: DataRow): Verdict[] {
  return judged.flatMap(({ annotation, answer, classification, kind }) => {
    const { target } = annotation;
    if (target.type === 'response' || target.type === 'span') return [];
    const comparison = toTargetComparison(row, target);
    if (comparison === undefined) return [];
    const preferences = kind.toPreferences(answer, classification, comparison);
    return preferences.length === 0 ? [] : [{ annotation, comparisonId: comparison.id, preferences }];
  });
}

/** The verdicts of a label: each asked question whose answer says something about the responses of a comparison. */
export function listVerdicts(label: Label, row: DataRow, ontology: Ontology, kinds: KindRegistry): Verdict[] {
  return toVerdicts(listJudged(label, row, ontology, kinds), row);
}

interface Scored {
  readonly kind: string;
  readonly scores: [responseId: string, score: number][];
}

/** What ratings of single responses say when they are compared: each question is an axis of its own. */
function listRatedPreferences({ responses }: Comparison, judged: readonly Judged[]): Preference[] {
  const ids = new Set(responses.map(({ id }) => id));
  const scored = new Map<string, Scored>();
  for (const { annotation, answer, classification, kind } of judged) {
    const { target } = annotation;
    if (kind.toScore === undefined || target.type !== 'response' || !ids.has(target.responseId)) continue;
    const own: Scored = scored.get(classification.id) ?? { kind: kind.kind, scores: [] };
    own.scores.push([target.responseId, kind.toScore(answer, classification)]);
    scored.set(classification.id, own);
  }
  return [...scored].flatMap(([classificationId, { kind, scores }]) =>
    toScoredPreferences(scores, { classificationId, kind }),
  );
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
  const judged = listJudged(label, row, ontology, kinds);
  const verdicts = toVerdicts(judged, row);
  return row.comparisons.map((comparison) => ({
    comparisonId: comparison.id,
    preferences: [
      ...verdicts
        .filter(({ comparisonId }) => comparisonId === comparison.id)
        .flatMap(({ preferences }) => preferences),
      ...listRatedPreferences(comparison, judged),
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
