import type { Draft } from '@adjudge/core';
import { createSampleDataRow, createSampleLabel, createSampleProject } from '@adjudge/core/testing';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import {
  listDraftStorageChecks,
  listOntologyStorageChecks,
  listProjectStorageChecks,
} from './conformance/index.js';
import {
  createIndexedDbDraftStorage,
  createIndexedDbOntologyStorage,
  createIndexedDbProjectStorage,
} from './index.js';

const createDraft = (sequence: number): Draft => ({
  version: 1,
  sequence,
  label: createSampleLabel(createSampleDataRow(), { best: 'b' }),
});

describe('in a real browser', () => {
  it('keeps a draft over two connections, the later one winning', async () => {
    const name = crypto.randomUUID();
    const [one, two] = [createIndexedDbDraftStorage({ name }), createIndexedDbDraftStorage({ name })];
    await Promise.all([one.write('row', createDraft(2)), two.write('row', createDraft(1))]);
    expect(await two.read('row')).toEqual(createDraft(2));
    await one.remove('row', 1);
    expect(await two.read('row')).toEqual(createDraft(2));
    await two.remove('row', 2);
    expect(await one.read('row')).toBeUndefined();
  });

  it('gives a whole project back', async () => {
    const name = crypto.randomUUID();
    const project = createSampleProject();
    await createIndexedDbProjectStorage({ name }).write(project);
    expect(await createIndexedDbProjectStorage({ name }).read('sample')).toEqual({ project, problems: [] });
  });

  it('makes way for a newer release in another tab, and says what to do then', async () => {
    const name = crypto.randomUUID();
    const storage = createIndexedDbDraftStorage({ name });
    await storage.write('row', createDraft(1));
    const newer = await openDB(name, 999);
    await expect(storage.read('row')).rejects.toThrow('newer release');
    newer.close();
  });
});

describe('the conformance suite, in a real browser', () => {
  // Each check begins with a storage in which nothing was ever written.
  const own = () => ({ name: crypto.randomUUID() });
  it.each(listDraftStorageChecks())('drafts: $name', ({ run }) =>
    run(() => createIndexedDbDraftStorage(own())),
  );
  it.each(listProjectStorageChecks())('projects: $name', ({ run }) =>
    run(() => createIndexedDbProjectStorage(own())),
  );
  it.each(listOntologyStorageChecks())('ontologies: $name', ({ run }) =>
    run(() => createIndexedDbOntologyStorage(own())),
  );
});
