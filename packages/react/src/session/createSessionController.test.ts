import {
  applyLabelChanges,
  createMemoryDraftStorage,
  createSessionState,
  type DraftStorage,
  rowTarget,
  type SessionAction,
} from '@adjudge/core';
import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createSessionController } from './createSessionController.js';
import type { HostCallbacks } from './hostContract.js';

function setUp(callbacks: HostCallbacks = {}, draftStorage?: DraftStorage, dataRow = createSampleDataRow()) {
  const { state } = createSessionState({
    dataRow,
    ontology: sampleOntology,
    annotator: { id: 'annotator-1' },
  });
  let current = callbacks;
  const controller = createSessionController({
    sessionKey: 'key',
    state,
    draftStorage,
    draftSequence: 0,
    draftRevision: undefined,
    getCallbacks: () => current,
  });
  const getLabel = () => controller.store.getState().label;
  return { controller, getLabel, replaceCallbacks: (next: HostCallbacks) => (current = next) };
}

const choose = (answer: string | undefined): SessionAction => ({
  type: 'answer',
  classificationId: 'best',
  target: rowTarget,
  answer,
  reason: 'person',
  at: 0,
});
const write = (answer: string): SessionAction =>
  ({ ...choose(answer), classificationId: 'reason' }) as SessionAction;

describe('an edit', () => {
  it('is told in the event itself: why, by which changes, and what is still missing', () => {
    const onLabelChange = vi.fn<NonNullable<HostCallbacks['onLabelChange']>>();
    const { controller, getLabel } = setUp({ onLabelChange });
    const before = getLabel();
    controller.dispatch(choose('a'));
    expect(onLabelChange).toHaveBeenCalledOnce();
    const [label, details] = onLabelChange.mock.calls[0] ?? [];
    expect(label).toBe(getLabel());
    expect(details).toMatchObject({
      reason: 'person',
      problems: [{ code: 'answer-required', classificationId: 'reason' }],
    });
    expect(applyLabelChanges(details?.changes ?? [], before)).toEqual(label);
  });

  it('that takes a suggestion over is told as the suggestion’s doing, another answer as the person’s', () => {
    const onLabelChange = vi.fn<NonNullable<HostCallbacks['onLabelChange']>>();
    const suggestion = { classificationId: 'best', target: rowTarget, answer: 'b' };
    const { controller } = setUp(
      { onLabelChange },
      undefined,
      createSampleDataRow({ prelabels: [suggestion] }),
    );
    controller.dispatch(choose('b'));
    controller.dispatch(choose('a'));
    expect(onLabelChange.mock.calls.map(([, { reason }]) => reason)).toEqual(['prelabel', 'person']);
  });

  it('is told with its reason: undo and redo too', () => {
    const onLabelChange = vi.fn<NonNullable<HostCallbacks['onLabelChange']>>();
    const { controller } = setUp({ onLabelChange });
    controller.dispatch(choose('a'));
    controller.dispatch({ type: 'undo' });
    controller.dispatch({ type: 'redo' });
    controller.dispatch({ ...choose('b'), reason: 'host' } as SessionAction);
    const reasons = onLabelChange.mock.calls.map(([, { reason }]) => reason);
    expect(reasons).toEqual(['person', 'undo', 'redo', 'host']);
  });

  it('is not told where nothing changed, nor where only the view did', () => {
    const onLabelChange = vi.fn();
    const { controller } = setUp({ onLabelChange });
    controller.dispatch(choose(undefined));
    controller.dispatch({ type: 'undo' });
    controller.dispatch({ type: 'set-content-mode', mode: 'raw' });
    controller.dispatch({ type: 'open', at: 5 });
    expect(onLabelChange).not.toHaveBeenCalled();
  });

  it('goes to the callbacks of the latest render', () => {
    const first = vi.fn();
    const second = vi.fn();
    const { controller, replaceCallbacks } = setUp({ onLabelChange: first });
    replaceCallbacks({ onLabelChange: second });
    controller.dispatch(choose('a'));
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });

  it('is kept when the host’s callback throws, and the host is told', () => {
    const onError = vi.fn();
    const cause = new Error('Host');
    const { controller, getLabel } = setUp({
      onError,
      onLabelChange: () => {
        throw cause;
      },
    });
    controller.dispatch(choose('a'));
    expect(getLabel().annotations).toHaveLength(1);
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'callback-failed' }), cause);
  });

  it('stops at nothing a host’s onError throws: drafts and submits go on', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => {});
    const storage = createMemoryDraftStorage();
    const writing = vi.spyOn(storage, 'write').mockRejectedValueOnce(new Error('No room'));
    const onSubmit = vi.fn();
    const { controller } = setUp(
      {
        onSubmit,
        onError: () => {
          throw new Error('Even that');
        },
      },
      storage,
    );
    controller.dispatch(choose('a'));
    controller.flush();
    await waitFor(() => expect(controller.store.getState().draftStatus).toBe('failed'));
    controller.dispatch(write('Good.'));
    expect(controller.submit()).toBe(true);
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce());
    expect(writing).toHaveBeenCalledTimes(2);
    expect(print).toHaveBeenCalled();
  });
});

describe('a submit', () => {
  it('with answers missing shows the problems and asks nobody', () => {
    const onSubmit = vi.fn();
    const { controller } = setUp({ onSubmit });
    expect(controller.submit()).toBe(false);
    expect(controller.store.getState().isShowingProblems).toBe(true);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('is one call, however often it is asked for, and nothing else leaves meanwhile', async () => {
    const onSubmit = vi.fn(() => new Promise<void>(() => {}));
    const onSkip = vi.fn();
    const onFlag = vi.fn();
    const { controller } = setUp({ onSubmit, onSkip, onFlag });
    controller.dispatch(choose('a'));
    controller.dispatch(write('Good.'));
    expect(controller.submit()).toBe(true);
    expect(controller.submit()).toBe(false);
    controller.skip();
    controller.flag('Odd.');
    controller.retry();
    await Promise.resolve();
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(onSkip).not.toHaveBeenCalled();
    expect(onFlag).not.toHaveBeenCalled();
  });

  it('locks the answers until the host has answered', async () => {
    let acknowledge = () => {};
    const { controller, getLabel } = setUp({
      onSubmit: () => new Promise<void>((resolve) => (acknowledge = resolve)),
    });
    controller.dispatch(choose('a'));
    controller.dispatch(write('Good.'));
    controller.submit();
    controller.dispatch(choose('b'));
    controller.dispatch({ type: 'undo' });
    expect(getLabel().annotations[0]?.answer).toBe('a');
    acknowledge();
    await waitFor(() => expect(getLabel().status).toBe('submitted'));
    controller.dispatch(choose('b'));
    expect(getLabel()).toMatchObject({ status: 'draft' });
  });

  it('that failed is tried again once a press', async () => {
    const onSubmit = vi
      .fn<NonNullable<HostCallbacks['onSubmit']>>()
      .mockRejectedValueOnce(new Error('Away'))
      .mockReturnValue(new Promise(() => {}));
    const { controller } = setUp({ onSubmit });
    controller.dispatch(choose('a'));
    controller.dispatch(write('Good.'));
    controller.submit();
    await waitFor(() => expect(controller.store.getState().save.status).toBe('failed'));
    controller.retry();
    controller.retry();
    await Promise.resolve();
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });
});

describe('skip and flag', () => {
  it('carry a reason and a comment, and their label', () => {
    const onSkip = vi.fn();
    const onFlag = vi.fn();
    const { controller } = setUp({ onSkip, onFlag });
    controller.dispatch(choose('a'));
    controller.flag('Odd.');
    expect(onFlag.mock.calls[0]?.[0]).toMatchObject({ comment: 'Odd.', label: { annotations: [{}] } });
    controller.skip('Not my language');
    expect(onSkip.mock.calls[0]?.[0]).toMatchObject({
      reason: 'Not my language',
      label: { annotations: [], status: 'skipped', skip: { reason: 'Not my language' } },
    });
  });
});
