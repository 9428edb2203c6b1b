import { AdjudgeError, type Draft } from '@adjudge/core';
import { createSampleDataRow, createSampleLabel } from '@adjudge/core/testing';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { createIndexedDbDraftStorage } from './createIndexedDbDraftStorage.js';

const label = createSampleLabel(createSampleDataRow(), { best: 'a' });
const createDraft = (sequence: number): Draft => ({ version: 1, sequence, label });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('createIndexedDbDraftStorage', () => {
  it('gives back what was written, by its key, also over another connection', async () => {
    await createIndexedDbDraftStorage().write('row-1', createDraft(3));
    const later = createIndexedDbDraftStorage();
    expect(await later.read('row-1')).toEqual(createDraft(3));
    expect(await later.read('row-2')).toBeUndefined();
  });

  it('keeps databases of different names apart', async () => {
    await createIndexedDbDraftStorage({ name: 'one' }).write('row-1', createDraft(1));
    expect(await createIndexedDbDraftStorage({ name: 'two' }).read('row-1')).toBeUndefined();
  });

  it('ends as the rules say, however writes and removals of two tabs fall together', async () => {
    const step = fc.record({
      tab: fc.nat({ max: 1 }),
      type: fc.constantFrom<'write' | 'remove'>('write', 'remove'),
      sequence: fc.nat({ max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        vi.stubGlobal('indexedDB', new IDBFactory());
        const tabs = [createIndexedDbDraftStorage(), createIndexedDbDraftStorage()];
        let expected: number | undefined;
        for (const { tab, type, sequence } of steps) {
          const storage = tabs[tab];
          if (type === 'write') {
            await storage?.write('row', createDraft(sequence));
            if (expected === undefined || expected <= sequence) expected = sequence;
          } else {
            await storage?.remove('row', sequence);
            if (expected !== undefined && expected <= sequence) expected = undefined;
          }
        }
        expect(await tabs[0]?.read('row')).toEqual(
          expected === undefined ? undefined : createDraft(expected),
        );
      }),
      { numRuns: 40 },
    );
  });

  const failures = [
    ['QuotaExceededError', /no room left/],
    ['SecurityError', /no storage/],
    ['UnknownError', /storage failed \(boom\)/],
  ] as const;
  it.each(failures)('says what to do when opening throws a %s', async (name, sentence) => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('boom', name);
      },
    });
    const failed = createIndexedDbDraftStorage().write('row', createDraft(1));
    await expect(failed).rejects.toMatchObject({
      code: 'storage-failed',
      message: expect.stringMatching(sentence),
    });
    await expect(failed).rejects.toBeInstanceOf(AdjudgeError);
  });

  it('says so where there is no IndexedDB, and works once there is', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const storage = createIndexedDbDraftStorage();
    await expect(storage.read('row')).rejects.toThrow('There is no IndexedDB here');
    vi.stubGlobal('indexedDB', new IDBFactory());
    await storage.write('row', createDraft(1));
    expect(await storage.read('row')).toEqual(createDraft(1));
  });

  it('rejects with a storage error when a draft cannot be stored, and keeps the one before', async () => {
    const storage = createIndexedDbDraftStorage();
    await storage.write('row', createDraft(1));
    const uncloneable = { ...createDraft(2), extra: () => {} };
    await expect(storage.write('row', uncloneable)).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await storage.read('row')).toEqual(createDraft(1));
  });
});
