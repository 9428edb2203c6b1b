export type { StorageCheck } from './check.js';
export { listDraftStorageChecks } from './listDraftStorageChecks.js';
export { listOntologyStorageChecks } from './listOntologyStorageChecks.js';
export { listProjectStorageChecks } from './listProjectStorageChecks.js';
