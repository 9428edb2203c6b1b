import { describe, expect, it } from 'vitest';
import { rowTarget, toBlindDataRow, toRowHash } from '../conversation/index.js';
import { readDataFile, writeNative } from '../formats/index.js';
import { type Label, parseLabel } from '../label/index.js';
import { createSampleDataRow, createSampleProject } from '../testing/index.js';
import {
  createSessionState,
  reduceSession,
  type SessionAction,
  type SessionConfig,
  type SessionState,
  selectCanSubmit,
  selectHasReachedEnd,
  selectMasked,
  selectPresentedResponses,
  selectReadingProblems,
  selectUnread,
  toBlindState,
  toSkippedLabel,
  toSubmittedLabel,
  toTimedLabel,
} from './index.js';

const maskedPhrases = ['I am {Harbor}'];
const [first, second] = createSampleDataRow().comparisons[0]?.responses ?? [];
const row = createSampleDataRow({
  messages: [
    { id: 'm0', role: 'user', content: 'I am Harbor?' },
    { id: 'm1', role: 'assistant', content: 'Yes, I am Harbor. Ask Harbor.' },
  ],
  comparisons: [
    {
      id: 'c0',
      responses: [
        { ...first, id: 'r0', content: 'Hello. I am **Harbor**.' },
        { ...second, id: 'r1', content: 'Hello.' },
      ],
    },
  ],
});
const create = (config: Partial<SessionConfig> = {}) =>
  createSessionState({
    dataRow: row,
    ontology: createSampleProject().ontology,
    annotator: { id: 'a' },
    ...config,
  }).state;
const run = (state: SessionState, ...actions: readonly SessionAction[]) =>
  actions.reduce(reduceSession, state);
const read = (responseId: string, reachedEnd = true): SessionAction => {
  return { type: 'record-coverage', responseId, reachedEnd };
};
const masked = {
  responses: { r0: [{ start: 14, end: 20, phrase: 'I am {Harbor}' }] },
  messages: {
    m1: [
      { start: 10, end: 16, phrase: 'I am {Harbor}' },
      { start: 22, end: 28, phrase: 'I am {Harbor}' },
    ],
  },
};

describe('reading to the end', () => {
  it('is known of each response that was shown, and stays so', () => {
    const shown = run(create(), read('r0', false), read('r1', false), read('r1'), read('r1', false));
    expect(selectHasReachedEnd(shown, 'r1')).toBe(true);
    expect(selectHasReachedEnd(shown, 'r0')).toBe(false);
    expect(toSubmittedLabel(shown, 0).coverage).toEqual({
      responses: { r0: { reachedEnd: false }, r1: { reachedEnd: true } },
    });
    expect(run(shown, read('r1'))).toBe(shown);
  });

  it('is not claimed where nobody watched', () => {
    expect(toSubmittedLabel(create(), 0)).not.toHaveProperty('coverage');
  });

  it('can be required before the label is given', () => {
    const answered = run(
      create({ requireReading: true }),
      { type: 'answer', classificationId: 'best', target: rowTarget, answer: 'a', reason: 'person', at: 0 },
      { type: 'answer', classificationId: 'reason', target: rowTarget, answer: 'x', reason: 'person', at: 0 },
      read('r0'),
    );
    expect(selectCanSubmit(answered)).toBe(false);
    const [left] = selectUnread(answered);
    expect(selectUnread(answered)).toHaveLength(1);
    expect(left).toMatchObject({ comparisonId: 'c0', responseId: 'r1' });
    expect(left?.letter).toMatch(/^[AB]$/);
    expect(selectReadingProblems(answered)).toMatchObject([
      { code: 'response-unread', severity: 'error', params: { letter: left?.letter } },
    ]);
    expect(selectCanSubmit(run(answered, read('r1')))).toBe(true);
    expect(selectReadingProblems({ ...answered, requireReading: false })).toEqual([]);
  });

  it('outlives undo and a draft', () => {
    const state = run(
      create(),
      read('r0'),
      { type: 'answer', classificationId: 'best', target: rowTarget, answer: 'a', reason: 'person', at: 0 },
      { type: 'undo' },
    );
    expect(selectHasReachedEnd(state, 'r0')).toBe(true);
    const again = create({ label: toTimedLabel(state, 0) });
    expect(selectHasReachedEnd(again, 'r0')).toBe(true);
    expect(again.label).not.toHaveProperty('coverage');
  });
});

describe('what is masked', () => {
  it('is found in responses and in what the assistant said, and told in every label', () => {
    const state = create({ maskedPhrases });
    expect(selectMasked(state)).toEqual(masked);
    expect(toSubmittedLabel(state, 0).masked).toEqual(masked);
    expect(toSkippedLabel(state, 0).masked).toEqual(masked);
    expect(toSubmittedLabel(create(), 0)).not.toHaveProperty('masked');
  });

  it('is not there in what is shown while responses are blind, and selectors do not mix the two up', () => {
    const state = create({ maskedPhrases });
    const listTexts = (one: SessionState) =>
      selectPresentedResponses(one).map(({ response }) => response.content);
    expect(listTexts(state)).toContain('Hello. I am **Harbor**.');
    expect(listTexts(toBlindState(state))).toContain('Hello. I am **██████**.');
    expect(toBlindState(state)).toBe(toBlindState(state));
    expect(selectMasked(toBlindState(state))).toEqual(masked);
    expect(toBlindState(toBlindState(state))).toBe(toBlindState(state));
    expect(toBlindState(create())).toMatchObject({ dataRow: create().dataRow });
  });

  it('can be masked before the browser, in the same places', () => {
    const blind = toBlindDataRow(row, { maskedPhrases });
    expect(JSON.stringify(blind)).not.toMatch(/Harbor\./);
    expect(blind.messages.map(({ content }) => content)).toEqual([
      'I am Harbor?',
      'Yes, I am ██████. Ask ██████.',
    ]);
    expect(blind.comparisons[0]?.responses[0]?.content).toBe('Hello. I am **██████**.');
    expect(toRowHash(toBlindDataRow(row))).toBe(toRowHash(row));
  });
});

it('all of it comes back from a file, and is held to its shape', () => {
  const state = run(create({ maskedPhrases }), read('r0'), read('r1', false));
  const label: Label = { ...toSubmittedLabel(state, 5), judgedLength: { r1: 6 } };
  const project = createSampleProject({ dataRows: [row], labels: [label] });
  expect(readDataFile({ name: 'x.ndjson', text: writeNative(project) }).labels).toEqual([label]);
  const wrong = {
    ...label,
    coverage: { responses: { r0: { reachedEnd: 'yes' } } },
    masked: { responses: { r0: [{ start: 4, end: 4, phrase: '' }] } },
    judgedLength: { r1: -1 },
  };
  expect(parseLabel(wrong).problems.map(({ path }) => path)).toEqual([
    ['coverage', 'responses', 'r0', 'reachedEnd'],
    ['masked', 'responses', 'r0', 0, 'end'],
    ['judgedLength', 'r1'],
  ]);
});
