export { createIndexedDbDraftStorage, type IndexedDbOptions } from './createIndexedDbDraftStorage.js';
export { createIndexedDbOntologyStorage } from './createIndexedDbOntologyStorage.js';
export {
  createIndexedDbProjectStorage,
  type IndexedDbProjectOptions,
} from './createIndexedDbProjectStorage.js';
export { requestPersistence } from './requestPersistence.js';
