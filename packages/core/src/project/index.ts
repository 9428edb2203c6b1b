export { type ProjectDetails, parseProjectDetails } from './parseProjectDetails.js';
export type { ProjectStorage, StoredProject } from './storage.js';
export type { Project, QualityMode } from './types.js';
