export type { DraftProblem, DraftProblemCode } from './draft/listDraftProblems.js';
export { OntologyEditor } from './OntologyEditor.js';
export type { OntologyEditorProps } from './props.js';
export { type OntologyEditorTranslations, ontologyEditorTranslations } from './translations.js';
export type { OntologyChangeDetails } from './useOntologyDraft.js';
