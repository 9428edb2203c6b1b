import { createMemoryDraftStorage, type Draft, type DraftStorage, type Label } from '@adjudge/core';
import { createSampleDataRow, createSampleLabel } from '@adjudge/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftSaver } from './createDraftSaver.js';
import type { HostCallbacks } from './hostContract.js';

const row = createSampleDataRow();
const labelOf = (reason: string) => (): Label => createSampleLabel(row, { reason });
const reasonOf = ({ annotations }: Label) => annotations[0]?.answer;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Setup {
  storage?: DraftStorage | undefined;
  onSaveDraft?: HostCallbacks['onSaveDraft'];
  sequence?: number;
}

function setUp({ storage, onSaveDraft, sequence = 0 }: Setup) {
  const onStatus = vi.fn();
  const onError = vi.fn();
  const saver = createDraftSaver({
    sessionKey: 'key',
    storage,
    sequence,
    revision: undefined,
    getSaveDraft: () => onSaveDraft,
    onStatus,
    onError,
  });
  const statuses = () => onStatus.mock.calls.map(([status]) => status);
  return { saver, statuses, onError };
}

/** A storage whose writes end when told to. */
function createSlowStorage() {
  const memory = createMemoryDraftStorage();
  const waiting: (() => void)[] = [];
  const write = vi.fn(async (key: string, draft: Draft) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    await memory.write(key, draft);
  });
  return { ...memory, write, finishOne: () => waiting.shift()?.() };
}

describe('when it writes', () => {
  it('waits until nothing was edited for 300 ms, then writes what is there at that time', async () => {
    const storage = createMemoryDraftStorage();
    const write = vi.spyOn(storage, 'write');
    const { saver, statuses } = setUp({ storage });
    let reason = 'o';
    const getLabel = () => labelOf(reason)();
    saver.schedule(getLabel);
    await vi.advanceTimersByTimeAsync(299);
    reason = 'one';
    saver.schedule(getLabel);
    await vi.advanceTimersByTimeAsync(299);
    expect(write).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(write).toHaveBeenCalledOnce();
    expect(write.mock.calls[0]?.[1]).toMatchObject({ version: 1, sequence: 1 });
    expect(reasonOf(write.mock.calls[0]?.[1].label as Label)).toBe('one');
    expect(statuses()).toEqual(['saving', 'saving', 'saved']);
  });

  it('writes at once when told to, and says that there is nothing to write', async () => {
    const storage = createMemoryDraftStorage();
    const { saver } = setUp({ storage });
    expect(saver.flush()).toBeUndefined();
    saver.schedule(labelOf('now'));
    await saver.flush();
    expect(storage.read('key')).toBeDefined();
    expect(saver.flush()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1000);
    expect(storage.read('key')).toMatchObject({ sequence: 1 });
  });

  it('does nothing where nobody keeps drafts', () => {
    const { saver, statuses } = setUp({});
    saver.schedule(labelOf('lost'));
    expect(saver.flush()).toBeUndefined();
    expect(statuses()).toEqual([]);
  });
});

describe('what follows what', () => {
  it('goes on from the sequence that was read', async () => {
    const storage = createMemoryDraftStorage();
    const { saver } = setUp({ storage, sequence: 41 });
    saver.schedule(labelOf('a'));
    await saver.flush();
    expect(storage.read('key')).toMatchObject({ sequence: 42 });
  });

  it('has one write on its way at a time, and the last edit is the last written', async () => {
    const storage = createSlowStorage();
    const { saver, statuses } = setUp({ storage });
    saver.schedule(labelOf('first'));
    const flushed = saver.flush();
    saver.schedule(labelOf('second'));
    await vi.advanceTimersByTimeAsync(300);
    saver.schedule(labelOf('third'));
    await vi.advanceTimersByTimeAsync(300);
    expect(storage.write).toHaveBeenCalledOnce();
    storage.finishOne();
    await vi.advanceTimersByTimeAsync(0);
    expect(storage.write).toHaveBeenCalledTimes(2);
    storage.finishOne();
    await flushed;
    const written = storage.write.mock.calls.map(([, draft]) => [draft.sequence, reasonOf(draft.label)]);
    expect(written).toEqual([
      [1, 'first'],
      [2, 'third'],
    ]);
    expect(statuses().at(-1)).toBe('saved');
  });

  it('is on the device before the host is asked', async () => {
    const storage = createSlowStorage();
    const onSaveDraft = vi.fn<NonNullable<HostCallbacks['onSaveDraft']>>(() => ({ revision: 'r1' }));
    const { saver } = setUp({ storage, onSaveDraft });
    saver.schedule(labelOf('a'));
    void saver.flush();
    await vi.advanceTimersByTimeAsync(1000);
    expect(onSaveDraft).not.toHaveBeenCalled();
    storage.finishOne();
    await vi.advanceTimersByTimeAsync(0);
    expect(onSaveDraft).toHaveBeenCalledOnce();
    expect(onSaveDraft.mock.calls[0]?.[1]).toMatchObject({ idempotencyKey: 'key:draft:1', attempt: 1 });
    expect(saver.getRevision()).toBe('r1');
  });

  it('gives the host’s revision with the next draft, to the host and to the device', async () => {
    const storage = createMemoryDraftStorage();
    const onSaveDraft = vi.fn<NonNullable<HostCallbacks['onSaveDraft']>>(() => ({ revision: 5 }));
    const { saver } = setUp({ storage, onSaveDraft });
    saver.schedule(labelOf('a'));
    await saver.flush();
    saver.schedule(labelOf('b'));
    await saver.flush();
    expect(onSaveDraft.mock.calls.map(([, save]) => save.baseRevision)).toEqual([undefined, 5]);
    expect(storage.read('key')).toMatchObject({ sequence: 2, baseRevision: 5 });
  });

  it('removes its own draft, not one that another tab wrote later', async () => {
    const storage = createMemoryDraftStorage();
    const { saver } = setUp({ storage });
    saver.schedule(labelOf('mine'));
    await saver.flush();
    const theirs = { version: 1, sequence: 2, label: labelOf('theirs')() } as const;
    await storage.write('key', theirs);
    await saver.settle();
    expect(storage.read('key')).toEqual(theirs);
  });

  it('removes a draft whose write outlasts the host’s answer', async () => {
    const storage = createSlowStorage();
    const { saver } = setUp({ storage });
    saver.schedule(labelOf('slow'));
    void saver.flush();
    const settled = saver.settle();
    storage.finishOne();
    await settled;
    expect(storage.read('key')).toBeUndefined();
  });

  it('leaves what was edited after the label was given', async () => {
    const storage = createSlowStorage();
    const { saver } = setUp({ storage });
    saver.schedule(labelOf('given'));
    void saver.flush();
    const settled = saver.settle();
    saver.schedule(labelOf('edited again'));
    void saver.flush();
    storage.finishOne();
    await vi.advanceTimersByTimeAsync(0);
    storage.finishOne();
    await settled;
    expect(storage.read('key')).toMatchObject({ sequence: 2 });
  });
});

describe('what goes wrong', () => {
  const broken: DraftStorage = {
    ...createMemoryDraftStorage(),
    write: () => {
      throw new Error('No room');
    },
    remove: () => Promise.reject(new Error('No room')),
  };

  it('of the storage is a status and a problem, and the host is asked all the same', async () => {
    const onSaveDraft = vi.fn();
    const { saver, statuses, onError } = setUp({ storage: broken, onSaveDraft });
    saver.schedule(labelOf('a'));
    await saver.flush();
    expect(statuses()).toEqual(['saving', 'failed']);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'storage-failed' });
    expect(onSaveDraft).toHaveBeenCalledOnce();
    await saver.settle();
    expect(onError.mock.calls[1]?.[0]).toMatchObject({ code: 'storage-failed' });
  });

  it('of the host leaves the draft safe on the device, and the next edit tries again', async () => {
    const onSaveDraft = vi
      .fn<NonNullable<HostCallbacks['onSaveDraft']>>()
      .mockRejectedValueOnce(new Error('Away'))
      .mockResolvedValueOnce(undefined);
    const { saver, statuses, onError } = setUp({ storage: createMemoryDraftStorage(), onSaveDraft });
    saver.schedule(labelOf('a'));
    await saver.flush();
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'save-failed' });
    saver.schedule(labelOf('b'));
    await saver.flush();
    expect(onSaveDraft).toHaveBeenCalledTimes(2);
    expect(statuses()).toEqual(['saving', 'saved', 'saving', 'saved']);
  });

  it('of the host is a failed draft where the host is all there is', async () => {
    const { saver, statuses } = setUp({ onSaveDraft: () => Promise.reject(new Error('Away')) });
    saver.schedule(labelOf('a'));
    await saver.flush();
    expect(statuses()).toEqual(['saving', 'failed']);
  });
});
