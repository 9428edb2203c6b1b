export { applyOptionBindings } from './applyOptionBindings.js';
export { type AnswersOf, defineOntology, type TypedOntology } from './defineOntology.js';
export type { ClassificationConfig, InferAnswers, OntologyConfig, OptionConfig } from './infer.js';
export { type AnswerLookup, listQuestions, type Question, toQuestionKey } from './listQuestions.js';
export { type KindOptions, parseOntology } from './parseOntology.js';
export type { Ontology } from './types.js';
export { hasOptions, listClassifications } from './walk.js';
