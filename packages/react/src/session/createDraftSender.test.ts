import { createMemoryDraftStorage, type DraftStorage, type Label } from '@adjudge/core';
import { createSampleDataRow, createSampleLabel } from '@adjudge/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftSaver, type DraftSaver } from './createDraftSaver.js';
import type { HostCallbacks } from './hostContract.js';

const row = createSampleDataRow();
const labelOf = (reason: string) => (): Label => createSampleLabel(row, { reason });
const reasonOf = ({ annotations }: Label) => annotations[0]?.answer;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp(config: { storage?: DraftStorage; onSaveDraft: HostCallbacks['onSaveDraft'] }) {
  const onStatus = vi.fn();
  const onError = vi.fn();
  const saver = createDraftSaver({
    sessionKey: 'key',
    storage: config.storage,
    sequence: 0,
    revision: undefined,
    getSaveDraft: () => config.onSaveDraft,
    onStatus,
    onError,
  });
  return { saver, onError, statuses: () => onStatus.mock.calls.map(([status]) => status) };
}

describe('a host that takes its time', () => {
  /** A host whose saves end when told to, and its answers. */
  function createSlowHost() {
    const waiting: ((error?: Error) => void)[] = [];
    const onSaveDraft = vi.fn<NonNullable<HostCallbacks['onSaveDraft']>>(
      () =>
        new Promise((resolve, reject) => {
          waiting.push((error) =>
            error === undefined ? resolve({ revision: waiting.length }) : reject(error),
          );
        }),
    );
    const answer = async (at: number, error?: Error) => {
      waiting[at]?.(error);
      await vi.advanceTimersByTimeAsync(0);
    };
    return { onSaveDraft, answer };
  }

  async function edit(saver: DraftSaver, ...reasons: readonly string[]) {
    for (const reason of reasons) {
      saver.schedule(labelOf(reason));
      await vi.advanceTimersByTimeAsync(300);
    }
  }

  it('does not keep the next drafts from the device', async () => {
    const storage = createMemoryDraftStorage();
    const { onSaveDraft } = createSlowHost();
    const { saver, statuses } = setUp({ storage, onSaveDraft });
    await edit(saver, 'a', 'b', 'c');
    expect(storage.read('key')).toMatchObject({ sequence: 3 });
    expect(statuses().at(-1)).toBe('saved');
    expect(onSaveDraft).toHaveBeenCalledOnce();
  });

  it('is told that its save is needless, and gets the latest once it has ended', async () => {
    const { onSaveDraft, answer } = createSlowHost();
    const { saver, onError } = setUp({ storage: createMemoryDraftStorage(), onSaveDraft });
    await edit(saver, 'a');
    const signal = onSaveDraft.mock.calls[0]?.[1].signal;
    expect(signal?.aborted).toBe(false);
    await edit(saver, 'b', 'c');
    expect(signal?.aborted).toBe(true);
    await answer(0, new Error('Aborted'));
    expect(onError).not.toHaveBeenCalled();
    expect(onSaveDraft.mock.calls.map(([label]) => reasonOf(label))).toEqual(['a', 'c']);
  });

  it('is waited for before anything else is sent, and answers with the revision', async () => {
    const { onSaveDraft, answer } = createSlowHost();
    const { saver } = setUp({ storage: createMemoryDraftStorage(), onSaveDraft });
    await edit(saver, 'a');
    const ended = vi.fn();
    void saver.flush()?.then(ended);
    await vi.advanceTimersByTimeAsync(1000);
    expect(ended).not.toHaveBeenCalled();
    await answer(0);
    expect(ended).toHaveBeenCalledOnce();
    expect(saver.getRevision()).toBe(1);
  });

  it('is the only one to say that a draft is safe where no device keeps it', async () => {
    const { onSaveDraft, answer } = createSlowHost();
    const { saver, statuses } = setUp({ onSaveDraft });
    await edit(saver, 'a', 'b');
    expect(statuses()).toEqual(['saving', 'saving']);
    await answer(0);
    await answer(1);
    expect(new Set(statuses().slice(2))).toEqual(new Set(['saved']));
  });

  it('gets no draft any more once it has the label', async () => {
    const { onSaveDraft, answer } = createSlowHost();
    const { saver } = setUp({ storage: createMemoryDraftStorage(), onSaveDraft });
    await edit(saver, 'a', 'b');
    await saver.settle();
    await answer(0);
    expect(onSaveDraft).toHaveBeenCalledOnce();
    expect(onSaveDraft.mock.calls[0]?.[1].signal.aborted).toBe(true);
  });
});
