export { type ProjectDetails, parseProjectDetails } from './parseProjectDetails.js';
export type { Project, QualityMode } from './types.js';
