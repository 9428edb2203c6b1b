import type { AnswerLookup } from '../ontology/index.js';
import { toAnnotation } from './annotations.js';
import type { Label } from './types.js';

/** Looks answers up in a label. */
export function toAnswerLookup(label: Label): AnswerLookup {
  return (classificationId, target) => toAnnotation(label.annotations, classificationId, target)?.answer;
}
