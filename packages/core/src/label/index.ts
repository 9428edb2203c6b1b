export { isEqualJson } from '../errors/index.js';
export { toAnnotation, toAnnotationKey, toSortedAnnotations } from './annotations.js';
export { applyLabelChanges, diffLabels, type FieldChange, type LabelChange } from './changes.js';
export { createLabel } from './createLabel.js';
export { listAskedAnnotations, toFittingLabel } from './fit.js';
export { listLabelQuestions, listSpans } from './listLabelQuestions.js';
export {
  type ClassificationEffects,
  type EffectCounts,
  type LostReason,
  listOntologyEffects,
  type OntologyEffects,
} from './listOntologyEffects.js';
export {
  type ComparisonPreferences,
  listComparisonPreferences,
  listVerdicts,
  toPreferences,
  type Verdict,
} from './listVerdicts.js';
export { parseLabel } from './parseLabel.js';
export { toAnswerLookup } from './toAnswerLookup.js';
export { toAnswers } from './toAnswers.js';
export type {
  Annotation,
  Annotator,
  AnswerOrigin,
  Coverage,
  InferAnnotation,
  Label,
  LabelStatus,
  PrelabelOutcome,
  ResponseCoverage,
  Skip,
} from './types.js';
export {
  type AnswerProblem,
  isQuestionAnswered,
  listQuestionProblems,
  validateLabel,
} from './validateLabel.js';
