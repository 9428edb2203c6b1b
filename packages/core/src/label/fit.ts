import { type DataRow, isSpanOf, toTargetId } from '../conversation/index.js';
import type { JsonValue } from '../errors/index.js';
import { applyPathPrefix, createProblem, type Problem } from '../errors/index.js';
import type { Classification, KindRegistry } from '../kinds/index.js';
import { listClassifications, listEffectiveClassifications, type Ontology } from '../ontology/index.js';
import { toAnnotation } from './annotations.js';
import { listLabelQuestions } from './listLabelQuestions.js';
import type { Annotation, Label } from './types.js';

function fitAnnotation(
  annotation: Annotation,
  classification: Classification | undefined,
  kinds: KindRegistry,
): { readonly annotation?: Annotation; readonly problems: readonly Problem[] } {
  if (classification === undefined) {
    const message = `The ontology has no question with the id ${JSON.stringify(annotation.classificationId)}. Its answer is left out.`;
    return { problems: [createProblem('unknown-reference', message, { severity: 'warning' })] };
  }
  const kind = kinds.get(classification.kind);
  // Nothing can be said about an answer of an unknown kind; it is kept as it came.
  if (kind === undefined) return { annotation, problems: [] };
  const parsed = listEffectiveClassifications(classification).map((one) =>
    kind.parseAnswer(annotation.answer, one),
  );
  const taken = parsed.find(({ ok }) => ok);
  if (taken?.ok === true) {
    return { annotation: { ...annotation, answer: taken.value as JsonValue }, problems: [] };
  }
  return { problems: (parsed[0]?.problems ?? []).map((problem) => ({ ...problem, severity: 'warning' })) };
}

/** A span that the row's texts do not have cannot be shown, and nobody could correct its answer. */
function listSpanProblems({ target }: Annotation, row: DataRow | undefined): Problem[] {
  if (target.type !== 'span' || row === undefined || isSpanOf(row, target)) return [];
  const message = `The span ${JSON.stringify(toTargetId(target))} lies in no text of this row, or beyond its end. The answer about it is left out.`;
  return [createProblem('target-invalid', message, { severity: 'warning', path: ['target'] })];
}

/**
 * The label with only the answers that the ontology takes; each one left out is a warning. For labels that were stored: their ontology
 * may have changed since.
 *
 * @param row the row that was judged: given, answers about spans that its texts do not have are left out too.
 */
export function toFittingLabel(
  label: Label,
  ontology: Ontology,
  kinds: KindRegistry,
  row?: DataRow,
): { readonly label: Label; readonly problems: readonly Problem[] } {
  const byId = new Map(listClassifications(ontology).map((one) => [one.id, one]));
  const fitted = label.annotations.map((annotation, index) => {
    const outside = listSpanProblems(annotation, row);
    const { annotation: kept, problems } =
      outside.length > 0
        ? { annotation: undefined, problems: outside }
        : fitAnnotation(annotation, byId.get(annotation.classificationId), kinds);
    return { kept, problems: applyPathPrefix(['annotations', index], problems) };
  });
  const annotations = fitted.flatMap(({ kept }) => (kept === undefined ? [] : [kept]));
  return { label: { ...label, annotations }, problems: fitted.flatMap(({ problems }) => problems) };
}

/** The annotations that answer a question now asked: answers in a branch that is not chosen stay in the draft and leave the label. */
export function listAskedAnnotations(
  label: Label,
  row: DataRow,
  ontology: Ontology,
  kinds: KindRegistry,
): Annotation[] {
  return listLabelQuestions(label, row, ontology, kinds).flatMap(({ classification, target }) => {
    const annotation = toAnnotation(label.annotations, classification.id, target);
    return annotation === undefined ? [] : [annotation];
  });
}
