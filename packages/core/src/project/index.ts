export { type ProjectDetails, parseProjectDetails } from './parseProjectDetails.js';
export type { OntologyStorage, ProjectStorage, StoredOntology, StoredProject } from './storage.js';
export type { Project, QualityMode } from './types.js';
