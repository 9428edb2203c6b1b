import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProject } from '../../arbitraries/index.js';
import { type DataRow, toPresentation } from '../conversation/index.js';
import type { Label } from '../label/index.js';
import { applyOptionBindings } from '../ontology/index.js';
import type { Project } from '../project/index.js';
import {
  createSampleDataRow,
  createSampleDataRowOf,
  createSampleLabel,
  createSampleProject,
  sampleOntology,
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

  const turns = (followed: readonly string[] | undefined, first = ['r0', 'r1']): DataRow =>
    applyOptionBindings(sampleOntology, {
      id: 'turns',
      messages: [
        user,
        {
          id: 'm1',
          role: 'user',
          content: 'And now?',
          parentId: 'm0',
          ...(followed === undefined ? {} : { followsResponseIds: followed }),
        },
      ],
      comparisons: [
        {
          id: 'c0',
          parentMessageId: 'm0',
          responses: first.map((id) => ({ id, content: `Reply ${id}` })),
        },
        {
          id: 'c1',
          parentMessageId: 'm1',
          responses: [
            { id: 'r2', content: 'Left.' },
            { id: 'r3', content: 'Right.' },
          ],
        },
      ],
    }).row;

  it('puts the reply that an earlier turn went on from into the prompt', () => {
    const row = turns(['r1']);
    const [record] = toRecords(write(row, createSampleLabel(row, { best: 'a' })).text);
    expect(record?.prompt).toEqual([
      { role: 'user', content: 'Which one?' },
      { role: 'assistant', content: 'Reply r1' },
      { role: 'user', content: 'And now?' },
    ]);
  });

  it('leaves out a turn whose earlier reply is not known', () => {
    const row = turns(undefined);
    const { report } = write(row, createSampleLabel(row, { best: 'a' }));
    expect(report.leftOut[0]?.reason).toBe('ambiguous-earlier-turn');
  });

  it('accounts for every verdict of any project', () => {
    fc.assert(
      fc.property(anyProject, (project: Project) => {
        const { text, report } = writeTrlPreference(project);
        const leftOut = report.leftOut.reduce((sum, { count }) => sum + count, 0);
        expect(report.written + leftOut).toBe(report.judged);
        const records = toRecords(text);
        expect(records).toHaveLength(report.records);
        for (const { prompt, chosen, rejected } of records) {
          expect(prompt.length).toBeGreaterThan(0);
          expect(chosen).not.toEqual(rejected);
        }
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
