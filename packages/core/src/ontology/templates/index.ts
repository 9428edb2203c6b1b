export { listOntologyTemplates } from './listOntologyTemplates.js';
export type { OntologyTemplate } from './types.js';
