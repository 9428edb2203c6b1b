export { applyOptionBindings } from './applyOptionBindings.js';
export { type AnswersOf, defineOntology, type TypedOntology } from './defineOntology.js';
export { type IndexedClassification, indexOntology } from './indexOntology.js';
export type { ClassificationConfig, InferAnswers, OntologyConfig, OptionConfig } from './infer.js';
export { listQuestions, type Question } from './listQuestions.js';
export { type KindOptions, parseOntology } from './parseOntology.js';
export { type AnswerLookup, toQuestionKey } from './questionKey.js';
export type { MediaType, Ontology } from './types.js';
export { hasOptions, listClassifications } from './walk.js';
