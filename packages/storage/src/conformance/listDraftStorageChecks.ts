import type { Draft, DraftStorage, Label } from '@adjudge/core';
import { expectSame, type StorageCheck } from './check.js';

const label: Label = {
  version: 1,
  dataRowId: 'row-1',
  rowHash: 'hash',
  ontologyId: 'ontology-1',
  ontologyVersion: 1,
  annotator: { id: 'annotator-1' },
  annotations: [
    {
      classificationId: 'reason',
      target: { type: 'row' },
      answer: 'Kürzer.\u2028\ud83d\ude00',
      origin: 'person',
    },
  ],
  presentation: { seed: 's', order: { c0: ['r1', 'r0'] }, letters: { c0: { r1: 'A', r0: 'B' } } },
  status: 'draft',
};

const createDraft = (sequence: number): Draft => ({ version: 1, sequence, label });

const check = (name: string, run: (storage: DraftStorage) => Promise<void>): StorageCheck<DraftStorage> => ({
  name,
  run: async (createStorage) => run(await createStorage()),
});

/**
 * What the editor relies on in a draft storage, for any test runner: run each check with a function that makes an empty storage.
 *
 * @example for (const { name, run } of listDraftStorageChecks()) it(name, () => run(createMyStorage));
 */
export function listDraftStorageChecks(): readonly StorageCheck<DraftStorage>[] {
  return [
    check('has nothing under a key that was never written', async (storage) => {
      expectSame((await storage.read('nobody')) ?? null, null, 'read');
    }),
    check('gives a draft back as it was written', async (storage) => {
      const draft: Draft = { ...createDraft(1), baseRevision: 'revision-1' };
      await storage.write('key', draft);
      expectSame(await storage.read('key'), draft, 'read after write');
    }),
    check('keeps the drafts of different keys apart, whatever the keys hold', async (storage) => {
      const keys = [
        '["row","hash"]',
        '["row","hash "]',
        'a/b?c#d',
        '../x',
        '\u00e9',
        'e\u0301',
        'KEY',
        'key',
      ];
      for (const [index, key] of keys.entries()) await storage.write(key, createDraft(index + 1));
      for (const [index, key] of keys.entries()) {
        expectSame(await storage.read(key), createDraft(index + 1), `read of ${JSON.stringify(key)}`);
      }
    }),
    check('takes a later draft in place of an earlier one, and ignores an earlier one', async (storage) => {
      await storage.write('key', createDraft(2));
      await storage.write('key', createDraft(5));
      await storage.write('key', createDraft(3));
      expectSame(await storage.read('key'), createDraft(5), 'read after writes of 2, 5 and 3');
    }),
    check('keeps the latest of drafts written at once', async (storage) => {
      await Promise.all([4, 9, 1, 7].map((sequence) => storage.write('key', createDraft(sequence))));
      expectSame(await storage.read('key'), createDraft(9), 'read after writes of 4, 9, 1 and 7 at once');
    }),
    check('removes a draft, and nothing that is later', async (storage) => {
      await storage.write('key', createDraft(3));
      await storage.remove('key', 2);
      expectSame(await storage.read('key'), createDraft(3), 'read after removing up to 2');
      await storage.remove('key', 3);
      expectSame((await storage.read('key')) ?? null, null, 'read after removing up to 3');
    }),
    check('starts anew after a removal, whatever the sequence was', async (storage) => {
      await storage.write('key', createDraft(8));
      await storage.remove('key', Number.MAX_SAFE_INTEGER);
      await storage.write('key', createDraft(1));
      expectSame(await storage.read('key'), createDraft(1), 'read of the new draft');
    }),
    check('removes what is not there without complaint', async (storage) => {
      await storage.remove('nobody', 1);
    }),
    check('keeps a draft of a megabyte', async (storage) => {
      const [annotation] = label.annotations;
      if (annotation === undefined) return;
      const large = { ...label, annotations: [{ ...annotation, answer: 'x'.repeat(1_000_000) }] };
      await storage.write('key', { version: 1, sequence: 1, label: large });
      expectSame(
        await storage.read('key'),
        { version: 1, sequence: 1, label: large },
        'read of the large draft',
      );
    }),
  ];
}
