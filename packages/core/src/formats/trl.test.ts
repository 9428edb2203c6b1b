import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProject } from '../../arbitraries/index.js';
import { type Comparison, type DataRow, toPresentation } from '../conversation/index.js';
import type { JsonValue } from '../errors/index.js';
import type { Label } from '../label/index.js';
import type { Project } from '../project/index.js';
import {
  createSampleDataRow,
  createSampleDataRowOf,
  createSampleLabel,
  createSampleProject,
} from '../testing/index.js';
import { type TrlPreferenceRecord, writeTrlPreference } from './trl.js';

const user = { id: 'm0', role: 'user', content: 'Which one?' } as const;

function createPair(first: string, second: string, fields: Partial<DataRow> = {}): DataRow {
  const responses = [first, second].map((content, index) => ({ id: `r${index}`, content }));
  return createSampleDataRow({ messages: [user], comparisons: [{ id: 'c0', responses }], ...fields });
}

function write(row: DataRow, ...labels: Label[]) {
  return writeTrlPreference(createSampleProject({ dataRows: [row], labels }));
}

function toRecords(text: string): TrlPreferenceRecord[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TrlPreferenceRecord);
}

describe('writeTrlPreference', () => {
  it('writes a verdict as prompt, chosen and rejected, with who said it and why', () => {
    const row = createSampleDataRow();
    const label = createSampleLabel(row, { best: 'a', reason: 'It is quieter.' });
    const { text, report } = write(row, label);
    const letters = label.presentation.letters.c0;
    expect(toRecords(text)).toEqual([
      {
        prompt: row.messages.map(({ role, content }) => ({ role, content })),
        chosen: [{ role: 'assistant', content: row.comparisons[0]?.responses[0]?.content }],
        rejected: [{ role: 'assistant', content: row.comparisons[0]?.responses[1]?.content }],
        data_row_id: 'row-1',
        annotator_id: 'annotator-1',
        classification_id: 'best',
        chosen_letter: letters?.r0,
        rejected_letter: letters?.r1,
        chosen_model: 'harbor-2, temperature 0.2',
        rejected_model: 'quill-large, temperature 0.7',
        rationale: 'It is quieter.',
      },
    ]);
    expect(report).toMatchObject({
      judged: 1,
      written: 1,
      leftOut: [],
      records: 1,
      drafts: 0,
      unlabelled: 0,
    });
  });

  it('writes the best of four as three pairs, and counts one verdict', () => {
    const row = createSampleDataRowOf(4);
    const { text, report } = write(row, createSampleLabel(row, { best: 'c' }));
    expect(toRecords(text).map(({ chosen }) => chosen[0]?.content)).toEqual(
      Array(3).fill('This is answer number 3. It takes 3 steps.'),
    );
    expect(report).toMatchObject({ judged: 1, written: 1, records: 3 });
  });

  const pair = createPair('Yes.', 'No.');
  const submitted = createSampleLabel(pair, { best: 'a' });
  const replies = (id: string) => ({ id, content: `Reply ${id}` });
  const later = createPair('', '', {
    messages: [user, { id: 'm1', role: 'user', content: 'And now?', parentId: 'm0' }],
    comparisons: [
      { id: 'c0', parentMessageId: 'm0', responses: [replies('r0'), replies('r1')] },
      { id: 'c1', parentMessageId: 'm1', responses: [replies('r2'), replies('r3')] },
    ],
  });
  const cases: readonly (readonly [string, DataRow, Label])[] = [
    ['tie', pair, createSampleLabel(pair, { best: 'tie' })],
    ['skipped', pair, { ...submitted, annotations: [], skip: {}, status: 'skipped' }],
    ['no-verdict', pair, createSampleLabel(pair, { reason: 'Hm.' })],
    ['option-unbound', pair, createSampleLabel(pair, { best: 'c' })],
    ['row-missing', createPair('x', 'y', { id: 'another' }), submitted],
    ['row-changed', createPair('Yes!', 'No.'), submitted],
    ['same-text', createPair('Yes.', 'Yes.'), createSampleLabel(createPair('Yes.', 'Yes.'), { best: 'b' })],
    [
      'empty-response',
      createPair('Yes.', ' \n'),
      createSampleLabel(createPair('Yes.', ' \n'), { best: 'a' }),
    ],
    ['empty-response', createPair('', 'No.'), createSampleLabel(createPair('', 'No.'), { best: 'a' })],
    ['ambiguous-earlier-turn', later, createSampleLabel(later, { best: 'a' })],
    [
      'broken-character',
      createPair('Yes \ud83d', 'No.'),
      createSampleLabel(createPair('Yes \ud83d', 'No.'), { best: 'a' }),
    ],
    [
      'no-prompt',
      createPair('Yes.', 'No.', { messages: [] }),
      createSampleLabel(createPair('Yes.', 'No.', { messages: [] }), { best: 'a' }),
    ],
  ];
  it.each(cases)('leaves out and counts: %s', (reason, row, label) => {
    const { text, report } = write(row, label);
    expect(text).toBe('');
    expect(report).toMatchObject({ judged: 1, written: 0, records: 0 });
    expect(report.leftOut).toEqual([{ reason, count: 1, dataRowIds: [label.dataRowId] }]);
  });

  it('knows both bad from both good', () => {
    const bound: DataRow = {
      ...pair,
      comparisons: pair.comparisons.map((comparison) => ({
        ...comparison,
        optionBindings: {
          best: {
            a: { type: 'tie', quality: 'both-bad' },
            b: { type: 'tie', quality: 'both-good' },
          },
        },
      })),
    };
    const labels = ['a', 'b'].map((answer) =>
      createSampleLabel(bound, { best: answer }, { annotatorId: answer }),
    );
    expect(write(bound, ...labels).report.leftOut.map(({ reason }) => reason)).toEqual([
      'both-bad',
      'both-good',
    ]);
  });

  it('writes the pairs that can be written, and counts the others beside', () => {
    const responses = ['Yes.', 'No.', ''].map((content, index) => ({ id: `r${index}`, content }));
    const row = createSampleDataRow({ messages: [user], comparisons: [{ id: 'c0', responses }] });
    const { report } = write(row, createSampleLabel(row, { best: 'a' }));
    expect(report).toMatchObject({ judged: 1, written: 1, records: 1, pairsLeftOut: 1 });
  });

  it('counts drafts and unlabelled rows beside the verdicts', () => {
    const { report } = write(pair, { ...submitted, status: 'draft' });
    expect(report).toMatchObject({ judged: 0, drafts: 1, unlabelled: 1 });
  });

  it('leaves out an answer to a question that this row binds to nothing and another row binds', () => {
    const { optionBindings: _none, ...comparison } = pair.comparisons[0] as Comparison;
    const unbound: DataRow = { ...pair, comparisons: [comparison] };
    const labels = [createSampleLabel(unbound, { best: 'a' })];
    const others = [createPair('Yes.', 'No.', { id: 'other' })];
    const reasonAmong = (dataRows: DataRow[]) =>
      writeTrlPreference(createSampleProject({ dataRows, labels })).report.leftOut.map(
        ({ reason }) => reason,
      );
    expect(reasonAmong([unbound, ...others])).toEqual(['option-unbound']);
    expect(reasonAmong([unbound])).toEqual(['no-verdict']);
  });

  it('takes no answer that the ontology does not take', () => {
    for (const best of [['a'], 7, null, { a: 1 }, 'gone']) {
      const { text, report } = write(pair, createSampleLabel(pair, { best }));
      expect(text).toBe('');
      expect(report.leftOut).toMatchObject([{ reason: 'no-verdict', count: 1 }]);
    }
  });

  it('leaves a column empty where nothing is known, and never null', () => {
    const label = createSampleLabel(pair, { best: 'a', reason: ' \n' });
    const [record] = toRecords(
      write(pair, { ...label, presentation: { seed: '', order: {}, letters: {} } }).text,
    );
    expect(record).toMatchObject({
      chosen_letter: '',
      rejected_letter: '',
      chosen_model: '',
      rejected_model: '',
      rationale: '',
    });
  });

  it('takes no line end of any reader into a line, and gives back the exact text', () => {
    const content = 'One\u2028two\u2029three\u0085four\r\nfive \\u2028';
    const row = createPair(content, 'No.');
    const { text } = write(row, createSampleLabel(row, { best: 'a' }));
    expect(text.trimEnd()).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
    expect(toRecords(text)[0]?.chosen[0]?.content).toBe(content);
  });

  const columns = [
    'prompt',
    'chosen',
    'rejected',
    'data_row_id',
    'annotator_id',
    'classification_id',
    'chosen_letter',
    'rejected_letter',
    'chosen_model',
    'rejected_model',
    'rationale',
  ];

  function expectAccounted(project: Project): number {
    const { text, report } = writeTrlPreference(project);
    const leftOut = report.leftOut.reduce((sum, { count }) => sum + count, 0);
    expect(report.written + leftOut).toBe(report.judged);
    expect(report.drafts + report.judged).toBe(project.labels.length);
    const records = toRecords(text);
    expect(records).toHaveLength(report.records);
    for (const record of records) {
      const { prompt, chosen, rejected, ...beside } = record;
      expect(Object.keys(record)).toEqual(columns);
      expect(prompt.at(-1)?.role).toMatch(/^(user|tool)$/);
      for (const [one] of [chosen, rejected])
        expect(one?.role === 'assistant' && one.content.trim()).toBeTruthy();
      expect(chosen).not.toEqual(rejected);
      expect(Object.values(beside).every((value) => typeof value === 'string')).toBe(true);
    }
    return records.length;
  }

  it('accounts for every verdict of any project, in records that are all of one shape', () => {
    let written = 0;
    fc.assert(
      fc.property(anyProject, (project) => {
        written += expectAccounted(project);
      }),
      { numRuns: 300 },
    );
    expect(written).toBeGreaterThan(0);
  });

  it('accounts for labels of any answers at all', () => {
    fc.assert(
      fc.property(anyProject, fc.func(fc.jsonValue()), (project, answerOf) => {
        const labels = project.labels.map((label) => ({
          ...label,
          annotations: label.annotations.map((one) => ({ ...one, answer: answerOf(one) as JsonValue })),
        }));
        expectAccounted({ ...project, labels });
      }),
      { numRuns: 150 },
    );
  });

  it('says the same whichever side a response stood on; only the letters move', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), fc.constantFrom('a', 'b', 'tie'), (count, answer) => {
        const row = createSampleDataRowOf(count);
        const ids = row.comparisons[0]?.responses.map(({ id }) => id) ?? [];
        const label = createSampleLabel(row, { best: answer });
        const turned = { ...label, presentation: toPresentation('s', { c0: [...ids].reverse() }) };
        const withoutLetters = ({ text }: { text: string }) =>
          toRecords(text).map(({ chosen_letter: _a, rejected_letter: _b, ...rest }) => rest);
        expect(withoutLetters(write(row, turned))).toEqual(withoutLetters(write(row, label)));
      }),
    );
  });
});
