import { describe, expect, it } from 'vitest';
import {
  createSampleDataRow,
  createSampleLabel,
  createSampleProject,
  sampleOntology,
} from '../testing/index.js';
import { applyRowPrelabels, readDataFiles, toImportProblemText, writeNative } from './index.js';

const row = {
  global_key: 'key-1',
  row_data: {
    type: 'application/vnd.labelbox.conversational',
    version: 1,
    messages: [{ messageId: 'm0', content: 'Hello', user: { name: 'User' } }],
    modelOutputs: ['A', 'B'].map((letter) => ({ title: `Response ${letter}`, content: letter })),
  },
};
const best = (globalKey: string) => ({
  name: 'Choose the best response',
  answer: { name: 'Response B' },
  dataRow: { globalKey },
});
const file = (name: string, ...records: unknown[]) => ({
  name,
  text: records.map((one) => JSON.stringify(one)).join('\n'),
});

describe('annotations among files', () => {
  it('are matched to the rows of the files, before or after them, and to those there are', () => {
    const known = createSampleDataRow({ id: 'known' });
    const imported = readDataFiles(
      [file('mal-run-3.ndjson', best('known'), best('key-1'), best('other')), file('rows.json', row)],
      {
        ontology: sampleOntology,
        dataRows: [known],
      },
    );
    const prelabel = { classificationId: 'best', target: { type: 'row' }, answer: 'b', source: 'mal-run-3' };
    expect(imported.prelabels).toEqual([
      { dataRowId: 'known', prelabel },
      { dataRowId: 'key-1', prelabel },
    ]);
    expect(imported.dataRows.map(({ id, prelabels }) => [id, prelabels])).toEqual([['key-1', [prelabel]]]);
    expect(applyRowPrelabels(imported.prelabels, [known])[0]?.prelabels).toEqual([prelabel]);
    expect(imported.report).toMatchObject({ records: 4, dataRows: 1, labels: 0, annotations: 2 });
    expect(imported.report.problems.map(toImportProblemText)).toEqual([
      expect.stringContaining(
        'mal-run-3.ndjson, line 3, dataRow.globalKey: No row has the global key "other"',
      ),
    ]);
    expect(imported.annotationLines.map(({ status }) => status)).toEqual(['added', 'added', 'left-out']);
  });

  it('are matched to the questions of a project among the files', () => {
    const project = createSampleProject({ dataRows: [createSampleDataRow({ id: 'key-1' })] });
    const imported = readDataFiles([
      { name: 'export.ndjson', text: writeNative(project) },
      file('a.json', best('key-1')),
    ]);
    expect(imported.dataRows[0]?.prelabels).toHaveLength(1);
  });

  it('cannot be matched without questions, and each says so', () => {
    const imported = readDataFiles([file('a.ndjson', best('key-1'), row, best('key-1'))]);
    expect(imported.dataRows).toHaveLength(1);
    expect(imported.report.problems.map((problem) => toImportProblemText(problem).split('.')[0])).toEqual([
      'a',
      'a',
    ]);
    expect(imported.report.problems[0]?.message).toContain('It can only be matched to questions');
    expect(imported.report.problems.map(({ source }) => source.line)).toEqual([1, 3]);
  });

  it('become labels where they are the truth, added to those of the files and those there are', () => {
    const known = createSampleDataRow({ id: 'key-1' });
    const before = createSampleLabel(known, { reason: 'Shorter.' }, { annotatorId: 'expert' });
    const other = createSampleLabel(known, { best: 'a' });
    const { labels, prelabels, report } = readDataFiles([file('truth.ndjson', best('key-1'))], {
      ontology: sampleOntology,
      dataRows: [known],
      annotations: { mode: 'ground-truth', annotator: { id: 'expert' }, labels: [before, other] },
    });
    expect(prelabels).toEqual([]);
    expect(
      labels.map(({ annotations }) => annotations.map(({ answer, origin }) => [answer, origin])),
    ).toEqual([
      [
        ['b', 'host'],
        ['Shorter.', 'person'],
      ],
    ]);
    expect(report).toMatchObject({ labels: 1, annotations: 1, problems: [] });
  });

  it('may say who suggests', () => {
    const { prelabels } = readDataFiles([file('a.json', best('key-1')), file('rows.json', row)], {
      ontology: sampleOntology,
      annotations: { source: 'harbor-2' },
    });
    expect(prelabels[0]?.prelabel.source).toBe('harbor-2');
  });
});
