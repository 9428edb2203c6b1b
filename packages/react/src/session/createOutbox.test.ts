import { createProblem, type Label, type SaveIntent, type SessionAction } from '@adjudge/core';
import { createSampleDataRow, createSampleLabel } from '@adjudge/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftSaver } from './createDraftSaver.js';
import { createOutbox } from './createOutbox.js';
import type { Save, SaveResult } from './hostContract.js';

const row = createSampleDataRow();
const label = createSampleLabel(row, { best: 'a', reason: 'Good.' });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An outbox and what it did, in order. `flushed`: what the draft saver returns. */
function setUp(flushed?: Promise<void>) {
  const done: string[] = [];
  let revision: number | undefined;
  const saver: DraftSaver = {
    schedule: () => {},
    flush: () => {
      done.push('flush');
      return flushed;
    },
    settle: async () => void done.push('settle'),
    getRevision: () => revision,
    setRevision: (result) => {
      revision = result === undefined ? revision : Number(result.revision);
    },
  };
  const dispatch = vi.fn((action: SessionAction) => void done.push(action.type));
  const report = vi.fn();
  const outbox = createOutbox({ sessionKey: 'key', saver, dispatch, report });
  const saves: Save[] = [];
  const give = (answer: () => SaveResult | Promise<SaveResult>, what: Partial<Given> = {}) => {
    const given = { intent: 'submit', label, comment: '', ...what } as const;
    outbox.give(given.intent, given.label, given.comment, (save) => {
      saves.push(save);
      done.push('host');
      return answer();
    });
  };
  return { outbox, give, done, dispatch, report, saves };
}

interface Given {
  readonly intent: SaveIntent;
  readonly label: Label;
  readonly comment: string;
}

const refuse = () => Promise.reject(new Error('Away'));
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('the way to the host', () => {
  it('asks in the event itself where no draft waits, and removes the draft only after the answer', async () => {
    const { give, done } = setUp();
    let acknowledge = () => {};
    give(() => new Promise<void>((resolve) => (acknowledge = resolve)));
    expect(done).toEqual(['start-save', 'flush', 'host']);
    await settle();
    expect(done).toHaveLength(3);
    acknowledge();
    await settle();
    expect(done).toEqual(['start-save', 'flush', 'host', 'finish-save', 'settle']);
  });

  it('takes an answer that is no promise', () => {
    const { give, done } = setUp();
    give(() => undefined);
    expect(done).toEqual(['start-save', 'flush', 'host', 'finish-save', 'settle']);
  });

  it('waits for the draft to be on the device', async () => {
    let written = () => {};
    const { give, done } = setUp(new Promise((resolve) => (written = resolve)));
    give(() => undefined);
    await vi.advanceTimersByTimeAsync(500);
    expect(done).toEqual(['start-save', 'flush']);
    written();
    await settle();
    expect(done).toContain('finish-save');
  });

  it('does not wait for ever for a slow device', async () => {
    const { give, done } = setUp(new Promise(() => {}));
    give(() => undefined);
    await vi.advanceTimersByTimeAsync(2000);
    expect(done).toContain('finish-save');
  });

  it('keeps the draft of a row that is only flagged', () => {
    const { give, done } = setUp();
    give(() => undefined, { intent: 'flag', comment: 'Odd.' });
    expect(done).not.toContain('settle');
  });

  it('gives the revision the host answered last', async () => {
    const { give, saves } = setUp();
    give(() => ({ revision: 3 }));
    give(() => undefined, { label: createSampleLabel(row, { best: 'b' }) });
    expect(saves.map(({ baseRevision }) => baseRevision)).toEqual([undefined, 3]);
    expect(saves[0]?.signal.aborted).toBe(false);
  });
});

describe('a failure', () => {
  it('keeps the draft and says why, whether the host throws or rejects', async () => {
    const thrown = new Error('Away');
    for (const answer of [
      () => Promise.reject(thrown),
      () => {
        throw thrown;
      },
    ]) {
      const { give, done, dispatch, report } = setUp();
      give(answer);
      await settle();
      const problem = createProblem('save-failed', 'Away');
      expect(dispatch).toHaveBeenLastCalledWith({ type: 'fail-save', intent: 'submit', problem });
      expect(report).toHaveBeenCalledWith(problem, thrown);
      expect(done).not.toContain('settle');
    }
  });

  it('is tried again under the same key, counted', async () => {
    const { give, outbox, saves } = setUp();
    give(refuse);
    await settle();
    outbox.retry();
    await settle();
    outbox.retry();
    await settle();
    expect(saves.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect(new Set(saves.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
  });

  it('has nothing left to try once it went well', async () => {
    const { give, outbox, saves } = setUp();
    give(() => undefined);
    outbox.retry();
    await settle();
    expect(saves).toHaveLength(1);
  });
});

describe('the idempotency key', () => {
  async function toKey(what: Partial<Given>): Promise<string | undefined> {
    const { give, saves } = setUp();
    give(() => undefined, what);
    await settle();
    return saves[0]?.idempotencyKey;
  }

  it('is the same for the same content, however long it took', async () => {
    expect(await toKey({ label: { ...label, timing: { elapsedMs: 9 } } })).toBe(await toKey({}));
  });

  it('differs with the answers, the act, the comment and the session', async () => {
    const other = createSampleLabel(row, { best: 'a', reason: 'Good!' });
    const keys = await Promise.all([
      toKey({}),
      toKey({ label: other }),
      toKey({ intent: 'flag' }),
      toKey({ intent: 'flag', comment: 'Odd.' }),
    ]);
    expect(new Set(keys).size).toBe(4);
    for (const key of keys) expect(key?.startsWith('key:')).toBe(true);
  });

  it('is counted anew after a change, and goes on counting without one', async () => {
    const { give, saves } = setUp();
    give(refuse);
    await settle();
    give(refuse);
    await settle();
    give(refuse, { label: createSampleLabel(row, { best: 'b' }) });
    await settle();
    expect(saves.map(({ attempt }) => attempt)).toEqual([1, 2, 1]);
    expect(saves[0]?.idempotencyKey).toBe(saves[1]?.idempotencyKey);
    expect(saves[2]?.idempotencyKey).not.toBe(saves[1]?.idempotencyKey);
  });
});
