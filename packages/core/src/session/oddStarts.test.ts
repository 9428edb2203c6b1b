import { describe, expect, it } from 'vitest';
import { type DataRow, type Prelabel, rowTarget, type Target } from '../conversation/index.js';
import { toKindRegistry } from '../kinds/index.js';
import { type Annotation, createLabel, type Label, parseLabel, toFittingLabel } from '../label/index.js';
import { defineOntology, hasOptions } from '../ontology/index.js';
import { createSampleDataRow } from '../testing/index.js';
import { createSessionState, listPresentedOptions, selectOpenPrelabels } from './index.js';

const ontology = defineOntology({
  id: 'odd',
  version: 2,
  name: 'Odd',
  classifications: [
    {
      id: 'best',
      kind: 'radio',
      name: 'Best',
      options: [
        { id: 'a', label: 'Response A' },
        { id: 'b', label: 'Response B' },
        { id: 'c', label: 'Response C' },
        { id: 'none', label: 'None of them' },
      ],
    },
    { id: 'better', kind: 'preference', name: 'Better' },
    {
      id: 'order',
      kind: 'ranking',
      name: 'Order',
      settingsIf: [
        { if: { classificationId: 'best', operator: 'answered' }, settings: { allowTies: true } },
        { if: { classificationId: 'best', operator: 'answered' }, settings: { allowUnranked: true } },
        { if: { classificationId: 'best', operator: 'is', value: 'b' }, settings: { allowTies: false } },
      ],
    },
    { id: 'clear', kind: 'text', name: 'Clear', scope: 'message' },
  ],
});
const annotator = { id: 'me' };
const createRow = (prelabels: readonly Prelabel[] = []): DataRow =>
  createSampleDataRow({ prelabels }, ontology);
const row = createRow();
const suggest = (classificationId: string, answer: Prelabel['answer'], target: Target = rowTarget) => ({
  classificationId,
  answer,
  target,
});
const m1: Target = { type: 'message', messageId: 'm1' };

describe('a suggestion that no field can show', () => {
  it.each([
    ['a response the row does not have', suggest('better', { preferred: 'r9' }), 'names a response'],
    ['one in a ranking', suggest('order', { ranks: [['r0'], ['r9']] }), 'names a response'],
    [
      'an option about a third response of two',
      suggest('best', 'c'),
      '“Response C” of “Best” is not offered',
    ],
    ['an option bound to nothing', suggest('best', 'none'), '“None of them” of “Best” is not offered'],
    ['about the row for a question about messages', suggest('clear', 'Yes.'), 'asks about each message'],
    ['about a message that may not be labelled', suggest('clear', 'Yes.', m1), '(message:m1)'],
  ])('is left out with a warning, and no key takes it over: %s', (_, prelabel, message) => {
    const good = suggest('better', { preferred: 'r1' });
    const config = { dataRow: createRow([good, prelabel]), ontology, annotator };
    const { state, problems } = createSessionState(config);
    expect(problems).toMatchObject([{ severity: 'warning', path: ['prelabels', 1] }]);
    expect(problems[0]?.message).toContain(message);
    expect(selectOpenPrelabels(state)).toEqual([good]);
    const filled = createSessionState({ ...config, prelabelMode: 'prefill' }).state.label.annotations;
    expect(filled.map(({ answer }) => answer)).toEqual([{ preferred: 'r1' }]);
  });

  it('is not what is only unfinished', () => {
    const prelabels = [suggest('order', { ranks: [['r0']] })];
    const { problems } = createSessionState({ dataRow: createRow(prelabels), ontology, annotator });
    expect(problems).toEqual([]);
  });

  it('leaves answers from the start in their one order, each question once', () => {
    const prelabels = [suggest('better', { preferred: 'r1' }), suggest('best', 'a'), suggest('best', 'b')];
    const config = { dataRow: createRow(prelabels), ontology, annotator, prelabelMode: 'prefill' as const };
    const { label } = createSessionState(config).state;
    expect(label.annotations.map(({ answer }) => answer)).toEqual(['b', { preferred: 'r1' }]);
    expect(parseLabel(label)).toEqual({ ok: true, value: label, problems: [] });
  });
});

const answers: readonly Annotation[] = [
  { classificationId: 'best', target: rowTarget, answer: 'a', origin: 'person' },
  {
    classificationId: 'order',
    target: rowTarget,
    answer: { ranks: [['r0', 'r1']], unranked: ['r2'] },
    origin: 'person',
  },
];
const stored: Label = { ...createLabel(row, ontology, annotator), annotations: answers };
const start = (label: Label) => createSessionState({ dataRow: row, ontology, annotator, label });

describe('a stored label', () => {
  it.each<[string, Partial<Label>]>([
    ['another row of the same text', { dataRowId: 'other' }],
    ['another ontology', { ontologyId: 'other' }],
    ['another text', { rowHash: 'other' }],
  ])('that is about %s is not shown, and what is given does not pass for its', (_, fields) => {
    const { state, problems } = start({ ...stored, ...fields });
    expect(problems).toMatchObject([{ code: 'row-changed', severity: 'warning' }]);
    expect(state.label).toEqual(createLabel(row, ontology, annotator));
  });

  it('that does not say how the responses stood has letters all the same', () => {
    const { state, problems } = start({ ...stored, presentation: { seed: '', order: {}, letters: {} } });
    expect(problems).toEqual([]);
    const [best] = ontology.classifications.filter(hasOptions);
    const options = best === undefined ? [] : listPresentedOptions(state, best, rowTarget);
    expect(options.flatMap(({ response }) => response?.letter ?? [])).toEqual(['A', 'B']);
    expect(state.label.annotations).toEqual(answers);
  });

  it('keeps an answer that two of three conditional settings take together', () => {
    expect(toFittingLabel(stored, ontology, toKindRegistry())).toEqual({ label: stored, problems: [] });
  });

  it('that answers a question twice says which answer counts', () => {
    const [best] = answers;
    const parsed = parseLabel({ ...stored, annotations: [best, { ...best, answer: 'b' }] });
    expect(parsed).toMatchObject({
      ok: true,
      value: { annotations: [{ answer: 'b' }] },
      problems: [{ code: 'duplicate-id', severity: 'warning', path: ['annotations', 0] }],
    });
  });
});
