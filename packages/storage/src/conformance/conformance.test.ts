import { createMemoryDraftStorage, type DraftStorage } from '@adjudge/core';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { createIndexedDbDraftStorage } from '../createIndexedDbDraftStorage.js';
import { createIndexedDbOntologyStorage } from '../createIndexedDbOntologyStorage.js';
import { createIndexedDbProjectStorage } from '../createIndexedDbProjectStorage.js';
import { listDraftStorageChecks, listOntologyStorageChecks, listProjectStorageChecks } from './index.js';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('the memory storage', () => {
  it.each(listDraftStorageChecks())('$name', ({ run }) => run(createMemoryDraftStorage));
});
describe('IndexedDB, drafts', () => {
  it.each(listDraftStorageChecks())('$name', ({ run }) => run(createIndexedDbDraftStorage));
});
describe('IndexedDB, projects', () => {
  it.each(listProjectStorageChecks())('$name', ({ run }) => run(createIndexedDbProjectStorage));
});
describe('IndexedDB, ontologies', () => {
  it.each(listOntologyStorageChecks())('$name', ({ run }) => run(createIndexedDbOntologyStorage));
});

describe('a storage that breaks a promise is told so', () => {
  const broken: readonly (readonly [string, string, (storage: DraftStorage) => DraftStorage])[] = [
    [
      'forgets everything',
      'gives a draft back as it was written',
      (storage) => ({ ...storage, write: () => {} }),
    ],
    [
      'takes whatever comes last',
      'takes a later draft in place of an earlier one, and ignores an earlier one',
      (storage) => ({
        ...storage,
        write: async (key, draft) => {
          await storage.remove(key, Number.MAX_SAFE_INTEGER);
          await storage.write(key, draft);
        },
      }),
    ],
    [
      'removes too much',
      'removes a draft, and nothing that is later',
      (storage) => ({ ...storage, remove: (key) => storage.remove(key, Number.MAX_SAFE_INTEGER) }),
    ],
  ];
  it.each(broken)('one that %s', async (_name, promise, breakIt) => {
    const check = listDraftStorageChecks().find(({ name }) => name === promise);
    await expect(check?.run(() => breakIt(createMemoryDraftStorage()))).rejects.toThrow(
      /expected [\s\S]*, found /,
    );
  });
});
