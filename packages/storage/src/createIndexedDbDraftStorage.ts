import type { Draft, DraftStorage } from '@adjudge/core';
import { createConnection, defaultDatabaseName } from './database.js';

/** Which database of the browser is used. */
export interface IndexedDbOptions {
  /** Name of the database. @default 'adjudge' */
  readonly name?: string;
}

function toSequence(stored: unknown): number | undefined {
  const sequence = (stored as Partial<Draft> | undefined)?.sequence;
  return typeof sequence === 'number' ? sequence : undefined;
}

/**
 * Drafts in the browser's IndexedDB: they survive reloads and closed tabs. The rules about sequence numbers hold across tabs, since reading and
 * writing happen in one transaction.
 *
 * Rejects with an `AdjudgeError` of the code `storage-failed` that says what to do.
 */
export function createIndexedDbDraftStorage({
  name = defaultDatabaseName,
}: IndexedDbOptions = {}): DraftStorage {
  const connection = createConnection(name);
  return {
    read: (sessionKey) => connection.read((database) => database.get('drafts', sessionKey)),
    write: (sessionKey, draft) =>
      connection.write(['drafts'], async (writing) => {
        const drafts = writing.objectStore('drafts');
        const stored = toSequence(await drafts.get(sessionKey));
        if (stored === undefined || stored <= draft.sequence) await drafts.put(draft, sessionKey);
      }),
    remove: (sessionKey, sequence) =>
      connection.write(['drafts'], async (writing) => {
        const drafts = writing.objectStore('drafts');
        const stored = toSequence(await drafts.get(sessionKey));
        if (stored !== undefined && stored <= sequence) await drafts.delete(sessionKey);
      }),
  };
}
