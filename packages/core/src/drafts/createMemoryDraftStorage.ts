import type { Draft, DraftStorage } from './types.js';

/** Drafts that live as long as the page: for tests, stories, and hosts that save every draft themselves. */
export function createMemoryDraftStorage(): DraftStorage {
  const drafts = new Map<string, Draft>();
  return {
    read: (sessionKey) => drafts.get(sessionKey),
    write: (sessionKey, draft) => {
      if ((drafts.get(sessionKey)?.sequence ?? -1) <= draft.sequence) drafts.set(sessionKey, draft);
    },
    remove: (sessionKey, sequence) => {
      if ((drafts.get(sessionKey)?.sequence ?? Number.POSITIVE_INFINITY) <= sequence)
        drafts.delete(sessionKey);
    },
  };
}
