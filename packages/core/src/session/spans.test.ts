import { describe, expect, it } from 'vitest';
import type { DataRow, SpanTarget } from '../conversation/index.js';
import { readDataFile, writeNative } from '../formats/index.js';
import { toKindRegistry } from '../kinds/index.js';
import { type Annotation, toAnswers, toFittingLabel } from '../label/index.js';
import { defineOntology } from '../ontology/index.js';
import { createSampleDataRow, createSampleProject } from '../testing/index.js';
import {
  createSessionState,
  reduceSession,
  type SessionAction,
  type SessionState,
  selectFieldSpans,
  selectHasSpanQuestions,
  selectProblems,
  selectSpanQuestions,
  selectSpans,
  toSubmittedLabel,
} from './index.js';

const ontology = defineOntology({
  id: 'evidence',
  version: 1,
  name: 'Evidence',
  classifications: [
    {
      id: 'best',
      kind: 'preference',
      name: 'Which is better?',
    },
    {
      id: 'category',
      kind: 'radio',
      scope: 'span',
      name: 'What is it?',
      required: true,
      options: [
        {
          id: 'wrong',
          label: 'Wrong',
          classifications: [{ id: 'right', kind: 'text', name: 'What is right?' }],
        },
        { id: 'good', label: 'Good' },
      ],
    },
    {
      id: 'severity',
      kind: 'rating',
      scope: 'span',
      name: 'How severe?',
      min: 1,
      max: 3,
      required: true,
      visibleIf: { classificationId: 'category', operator: 'is', value: 'wrong' },
    },
  ],
});
const row = createSampleDataRow({}, ontology);
const kinds = toKindRegistry();
const span = (start: number, end: number, responseId = 'r0'): SpanTarget => {
  return { type: 'span', field: { type: 'response', responseId }, start, end };
};
const first = span(2, 10);
const overlapping = span(6, 20);

const create = (fields: Partial<DataRow> = {}) =>
  createSessionState({ dataRow: { ...row, ...fields }, ontology, annotator: { id: 'annotator-1' } });

const say = (classificationId: string, target: SpanTarget, answer?: Annotation['answer']): SessionAction => {
  return { type: 'answer', classificationId, target, answer, reason: 'person', at: 0 };
};
const run = (state: SessionState, ...actions: readonly SessionAction[]) =>
  actions.reduce(reduceSession, state);
const idsAsked = (state: SessionState, target: SpanTarget) =>
  selectSpanQuestions(state, target).map(({ classification }) => classification.id);

const { state: empty } = create();
const marked = run(empty, say('category', first, 'wrong'), say('category', overlapping, 'good'));

describe('marking a span', () => {
  it('is answering a question about it; before that it is asked about and not there', () => {
    expect(selectHasSpanQuestions(empty)).toBe(true);
    expect(selectSpans(empty)).toEqual([]);
    expect(idsAsked(empty, first)).toEqual(['category']);
    expect(selectSpans(marked)).toEqual([first, overlapping]);
    expect(selectFieldSpans(marked, first.field)).toEqual([first, overlapping]);
    expect(selectFieldSpans(marked, { type: 'response', responseId: 'r1' })).toEqual([]);
  });

  it('asks what depends on answers about the same span', () => {
    expect(idsAsked(marked, first)).toEqual(['category', 'right', 'severity']);
    expect(idsAsked(marked, overlapping)).toEqual(['category']);
    expect(selectProblems(marked)).toMatchObject([
      { code: 'answer-required', classificationId: 'severity', target: first },
    ]);
  });

  it('of the same range twice is one span', () => {
    const again = run(marked, say('category', { ...first }, 'good'));
    expect(selectSpans(again)).toHaveLength(2);
  });

  it('ends with its last answer to what is asked', () => {
    const cleared = run(marked, say('right', first, 'x'), say('category', first));
    expect(selectSpans(cleared)).toEqual([overlapping]);
    expect(toSubmittedLabel(cleared, 0).annotations.map(({ target }) => target)).toEqual([overlapping]);
    expect(selectSpans(run(cleared, { type: 'undo' }))).toEqual([first, overlapping]);
  });
});

describe('a span is removed', () => {
  const full = run(marked, say('severity', first, 3), say('right', first, 'Because.'));

  it('with all that was said about it, in one step of undo', () => {
    const without = run(full, { type: 'remove-span', target: { ...first } });
    expect(without.label.annotations).toHaveLength(1);
    expect(selectSpans(without)).toEqual([overlapping]);
    expect(run(without, { type: 'undo' }).label).toEqual(full.label);
    expect(run(without, { type: 'undo' }, { type: 'redo' }).label).toEqual(without.label);
  });

  it('and nothing happens where nothing is marked, or while the label is on its way', () => {
    expect(run(full, { type: 'remove-span', target: span(0, 1) })).toBe(full);
    const saving = run(full, { type: 'start-save', intent: 'submit' });
    expect(run(saving, { type: 'remove-span', target: first })).toBe(saving);
  });
});

describe('spans are kept', () => {
  const label = toSubmittedLabel(marked, 0);

  it('in a file and back', () => {
    const project = createSampleProject({ ontology, dataRows: [row], labels: [label] });
    const back = readDataFile({ name: 'export.ndjson', text: writeNative(project) });
    expect(back.report.problems).toEqual([]);
    expect(back.labels).toEqual([label]);
    const { state } = createSessionState({ dataRow: row, ontology, annotator: label.annotator, label });
    expect(selectSpans(state)).toEqual([first, overlapping]);
  });

  it('as typed answers by the key of each span', () => {
    const { category } = toAnswers(label, ontology);
    expect(category).toEqual({ 'response:r0:2-10': 'wrong', 'response:r0:6-20': 'good' });
  });

  it('only where the text has them: others are left out, and that is said', () => {
    const outside = { classificationId: 'category', answer: 'good', origin: 'person' } as const;
    const annotations = [
      { ...outside, target: span(0, 1_000_000) },
      { ...outside, target: span(0, 3, 'r7') },
      { ...outside, target: first },
    ];
    const fitted = toFittingLabel({ ...label, annotations }, ontology, kinds, row);
    expect(fitted.label.annotations).toEqual(annotations.slice(2));
    expect(fitted.problems).toMatchObject([
      { code: 'target-invalid', severity: 'warning', path: ['annotations', 0, 'target'] },
      { code: 'target-invalid', severity: 'warning', path: ['annotations', 1, 'target'] },
    ]);
  });
});

describe('a suggested span', () => {
  const prelabels = [{ classificationId: 'category', target: first, answer: 'good' }];
  const start = (prelabelMode: 'suggest' | 'prefill', target: SpanTarget = first) =>
    createSessionState({
      dataRow: { ...row, prelabels: prelabels.map((one) => ({ ...one, target })) },
      ontology,
      annotator: { id: 'annotator-1' },
      prelabelMode,
    });

  it('is there from the start where suggestions are filled in', () => {
    expect(selectSpans(start('prefill').state)).toEqual([first]);
  });

  it('is left out with a word where they wait to be accepted, or where the text does not have it', () => {
    for (const { state, problems } of [start('suggest'), start('prefill', span(0, 1_000_000))]) {
      expect(selectSpans(state)).toEqual([]);
      expect(problems).toMatchObject([{ code: 'target-invalid', severity: 'warning' }]);
    }
  });
});
