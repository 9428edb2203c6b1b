import { describe, expect, it } from 'vitest';
import { rowTarget, toRowHash } from '../conversation/index.js';
import { createSampleDataRow, sampleOntology } from '../testing/index.js';
import {
  createSessionState,
  reduceSession,
  type SessionAction,
  type SessionConfig,
  type SessionState,
  selectCanSubmit,
  selectFirstHold,
  selectPresentedResponses,
  selectStreamStatus,
  toSubmittedLabel,
} from './index.js';

const sample = createSampleDataRow();
const [comparison] = sample.comparisons;
const row = createSampleDataRow({
  comparisons: [
    {
      ...comparison,
      id: 'c0',
      responses: [
        { id: 'r0', content: 'There from the start.' },
        { id: 'r1', content: '' },
      ],
    },
  ],
});
const create = (config: Partial<SessionConfig> = {}): SessionState =>
  createSessionState({
    dataRow: row,
    ontology: sampleOntology,
    annotator: { id: 'annotator-1' },
    streamedResponseIds: ['r1'],
    ...config,
  }).state;
const run = (state: SessionState, ...actions: SessionAction[]) => actions.reduce(reduceSession, state);
const append = (text: string, responseId = 'r1'): SessionAction => ({
  type: 'append-text',
  responseId,
  text,
});
const end: SessionAction = { type: 'end-text', responseId: 'r1' };
const answer = (at = 0): SessionAction => ({
  type: 'answer',
  classificationId: sampleOntology.classifications[0]?.id ?? '',
  target: rowTarget,
  answer: (sampleOntology.classifications[0] as { options?: readonly { id: string }[] }).options?.[0]?.id,
  reason: 'person',
  at,
});
const readText = (state: SessionState, responseId: string) =>
  selectPresentedResponses(state).find(({ response }) => response.id === responseId)?.response.content;

describe('a response that is written while it is read', () => {
  it('grows by what comes, and no other response does', () => {
    const state = run(create(), append('One'), append(' two'));
    expect(readText(state, 'r1')).toBe('One two');
    expect(readText(state, 'r0')).toBe('There from the start.');
    expect(selectStreamStatus(state, 'r1')).toBe('open');
    expect(selectStreamStatus(run(state, end), 'r1')).toBe('done');
    expect(selectStreamStatus(run(state, { ...end, hasFailed: true }), 'r1')).toBe('failed');
    expect(selectStreamStatus(state, 'r0')).toBeUndefined();
  });

  it('changes nothing for a response the row does not have', () => {
    const state = run(create(), append('x', 'r9'));
    expect(state.dataRow.comparisons).toEqual(row.comparisons);
  });

  it('leaves answers, undo and the row’s hash alone', () => {
    const before = run(create(), answer());
    const after = run(before, append('One'), end);
    expect(after.label).toBe(before.label);
    expect(after.history).toBe(before.history);
    expect(toSubmittedLabel(after, 0).rowHash).toBe(toRowHash(row));
  });

  it('holds the label back until its end, unless the host allows to submit before', () => {
    const open = run(create(), append('One'), answer());
    expect(selectFirstHold(open)).toMatchObject({
      code: 'response-unfinished',
      params: { responseId: 'r1' },
    });
    expect(selectCanSubmit(open)).toBe(false);
    expect(selectFirstHold(run(open, end))).toBeUndefined();
    expect(selectFirstHold(run(open, { ...end, hasFailed: true }))).toBeUndefined();
    expect(selectFirstHold({ ...open, allowsEarlySubmit: true })).toBeUndefined();
  });

  it('goes on while a label is on its way', () => {
    const saving = run(create({ allowsEarlySubmit: true }), { type: 'start-save', intent: 'submit' });
    expect(readText(run(saving, append('One')), 'r1')).toBe('One');
  });
});

describe('how much of it was judged', () => {
  it('is what was there when the last answer was given', () => {
    const state = run(create(), append('12345'), answer(), append('678'), end);
    expect(toSubmittedLabel(state, 0).judgedLength).toEqual({ r1: 5 });
    const again = run(state, { ...answer(1), answer: undefined } as SessionAction, answer(2));
    expect(toSubmittedLabel(again, 0).judgedLength).toEqual({ r1: 8 });
  });

  it('is not said of texts that were there from the start', () => {
    expect(
      toSubmittedLabel(run(create({ streamedResponseIds: [] }), answer()), 0).judgedLength,
    ).toBeUndefined();
  });
});
