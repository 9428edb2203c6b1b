import {
  AdjudgeError,
  type DataRow,
  type Draft,
  type Label,
  type Ontology,
  type ProjectDetails,
} from '@adjudge/core';
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';

/** A row or a label of a project, with its place: they are read back in the order they came. */
export interface StoredRecord {
  readonly position: number;
  readonly value: DataRow | Label;
}

/** What the database holds. It is read as untrusted data all the same: other releases and other scripts write here too. */
export interface Schema extends DBSchema {
  drafts: { key: string; value: Draft };
  projects: { key: string; value: ProjectDetails & { readonly ontology: Ontology } };
  ontologies: { key: string; value: Ontology };
  /** Project id, type of record, and the ids it is known by. */
  records: { key: string[]; value: StoredRecord };
}

export type StoreName = StoreNames<Schema>;
export type Writing<Names extends StoreName[]> = IDBPTransaction<Schema, Names, 'readwrite'>;
export type Database = IDBPDatabase<Schema>;

/** The database of drafts, projects and ontologies, unless a host names its own. */
export const defaultDatabaseName = 'adjudge';
const version = 2;

const sentences: Readonly<Record<string, string>> = {
  QuotaExceededError:
    'The browser has no room left for this page. Export what is done, delete what is not needed, and try again.',
  VersionError: 'The stored data belongs to a newer release. Reload the page to get that release.',
  SecurityError: 'The browser gives this page no storage. Allow site data for it, or use another window.',
  InvalidStateError:
    'The browser gives this page no storage, as in some private windows. Use another window.',
};

/** Anything a browser's storage may throw, as one error that says what to do. */
export function toStorageError(cause: unknown): AdjudgeError {
  if (cause instanceof AdjudgeError) return cause;
  // By shape: a browser's DOMException is not an Error in every realm.
  const { name = '', message = String(cause) } = Object(cause) as Partial<Error>;
  const sentence =
    sentences[name] ?? `The browser’s storage failed (${message}). Reload the page and try again.`;
  return new AdjudgeError('storage-failed', sentence, [], { cause });
}

async function open(name: string, onClosed: () => void): Promise<Database> {
  if (typeof indexedDB === 'undefined') {
    throw new AdjudgeError(
      'storage-failed',
      'There is no IndexedDB here. Use a browser that has it, or another storage.',
    );
  }
  let refuse: (error: AdjudgeError) => void = () => {};
  const blocked = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  const opened = openDB<Schema>(name, version, {
    upgrade: (database, from) => {
      if (from < 1) {
        database.createObjectStore('drafts');
        database.createObjectStore('projects', { keyPath: 'id' });
        database.createObjectStore('records');
      }
      database.createObjectStore('ontologies', { keyPath: 'id' });
    },
    blocked: () =>
      refuse(
        new AdjudgeError(
          'storage-failed',
          'Another tab holds an older version of the stored data. Close the other tabs of this page, then try again.',
        ),
      ),
    // A newer release in another tab waits for this connection; the next use opens it again.
    blocking: (_current, _blocked, event) => {
      onClosed();
      (event.target as IDBDatabase).close();
    },
    terminated: onClosed,
  });
  return Promise.race([opened, blocked]);
}

/** One connection, opened at first use and again after the browser or another tab closed it. */
export function createConnection(name: string) {
  let connection: Promise<Database> | undefined;
  const forget = () => {
    connection = undefined;
  };

  async function get(): Promise<Database> {
    connection ??= open(name, forget);
    try {
      return await connection;
    } catch (cause) {
      forget();
      throw toStorageError(cause);
    }
  }

  async function read<Value>(run: (database: Database) => Promise<Value>): Promise<Value> {
    const database = await get();
    try {
      return await run(database);
    } catch (cause) {
      throw toStorageError(cause);
    }
  }

  /** Runs everything in one transaction: all of it is stored, or nothing. */
  async function write<Names extends StoreName[]>(
    names: Names,
    run: (writing: Writing<Names>) => Promise<void>,
  ): Promise<void> {
    const database = await get();
    try {
      const writing = database.transaction(names, 'readwrite');
      const done = writing.done;
      try {
        await run(writing);
      } catch (cause) {
        done.catch(() => {});
        // Already aborted, when the browser did it.
        if (writing.error === null) writing.abort();
        throw cause;
      }
      await done;
    } catch (cause) {
      throw toStorageError(cause);
    }
  }

  return { read, write };
}

export type Connection = ReturnType<typeof createConnection>;
