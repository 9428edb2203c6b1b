export { createMemoryDraftStorage } from './createMemoryDraftStorage.js';
export { parseDraft } from './parseDraft.js';
export { toSessionKey } from './sessionKey.js';
export type { Draft, DraftStorage, Revision } from './types.js';
