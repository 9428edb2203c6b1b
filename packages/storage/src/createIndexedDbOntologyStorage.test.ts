import { createSampleProject } from '@adjudge/core/testing';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { createIndexedDbOntologyStorage, createIndexedDbProjectStorage } from './index.js';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const { ontology } = createSampleProject();

/** The database as the release before ontologies left it. */
async function createFirstDatabase(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('adjudge', 1);
    request.onupgradeneeded = () => {
      const { result } = request;
      result.createObjectStore('drafts').put({ version: 1, sequence: 4 }, 'session');
      result.createObjectStore('projects', { keyPath: 'id' }).put({ id: 'p', name: 'Kept', ontology });
      result.createObjectStore('records');
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

it('takes over a database that has no ontologies yet, with all it holds', async () => {
  await createFirstDatabase();
  const storage = createIndexedDbOntologyStorage();
  expect(await storage.list()).toEqual([]);
  await storage.write(ontology);
  expect((await storage.list()).map((stored) => stored.ontology)).toEqual([ontology]);
  expect((await createIndexedDbProjectStorage().list()).map(({ name }) => name)).toEqual(['Kept']);
});

it('says that another tab published meanwhile', async () => {
  const storage = createIndexedDbOntologyStorage();
  await storage.write({ ...ontology, version: 7 });
  await expect(storage.write({ ...ontology, version: 6 })).rejects.toThrow(/Version 7 of .* meanwhile/);
});

it('leaves what it cannot read where it is', async () => {
  const storage = createIndexedDbOntologyStorage();
  await storage.write({ ...ontology, classifications: 'broken' } as never);
  await storage.write({ ...ontology, id: 'other' });
  expect((await storage.list()).map((stored) => stored.ontology.id)).toEqual(['other']);
});
