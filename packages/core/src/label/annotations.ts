import type { Target } from '../conversation/index.js';
import { toQuestionKey } from '../ontology/index.js';
import type { Annotation } from './types.js';

/** A string that is equal exactly when two annotations answer the same question about the same target. */
export function toAnnotationKey({
  classificationId,
  target,
}: Pick<Annotation, 'classificationId' | 'target'>): string {
  return toQuestionKey(classificationId, target);
}

/** Annotations in their one order, the last of those that answer the same question kept. */
export function toSortedAnnotations(annotations: readonly Annotation[]): Annotation[] {
  const byKey = new Map(annotations.map((annotation) => [toAnnotationKey(annotation), annotation]));
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, annotation]) => annotation);
}

const indexes = new WeakMap<readonly Annotation[], ReadonlyMap<string, Annotation>>();

/** Each list of annotations is never changed, so it is indexed once: a form of hundreds of questions looks each of them up. */
function toIndex(annotations: readonly Annotation[]): ReadonlyMap<string, Annotation> {
  const known = indexes.get(annotations);
  if (known !== undefined) return known;
  const index = new Map(annotations.map((annotation) => [toAnnotationKey(annotation), annotation]));
  indexes.set(annotations, index);
  return index;
}

/** The annotation that answers a question, if it is answered. */
export function toAnnotation(
  annotations: readonly Annotation[],
  classificationId: string,
  target: Target,
): Annotation | undefined {
  return toIndex(annotations).get(toQuestionKey(classificationId, target));
}
