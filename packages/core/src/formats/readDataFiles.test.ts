import { describe, expect, it } from 'vitest';
import { sampleOntology } from '../testing/index.js';
import {
  type DataImport,
  type ImportOptions,
  readDataFile,
  readDataFiles,
  toImportProblemText,
} from './index.js';

const type = 'application/vnd.labelbox.conversational';

function createConversation(text: string, titles: readonly string[] = ['Response A', 'Response B']) {
  return {
    type,
    version: 1,
    messages: [{ messageId: 'm0', content: text, user: { name: 'User' } }],
    modelOutputs: titles.map((title) => ({ title, content: `${title} to ${text}` })),
  };
}

const createRow = (key: string) => ({ global_key: key, row_data: createConversation(`question ${key}`) });

const read = (value: unknown, options?: ImportOptions): DataImport =>
  readDataFile({ name: 'rows.json', text: JSON.stringify(value) }, options);

const listTexts = ({ report }: DataImport): string[] =>
  report.problems.map(
    (problem) => `${problem.severity} ${problem.code} ${toImportProblemText(problem).split(':')[0]}`,
  );

describe('readDataFiles', () => {
  it('reads many files into one import, bad records beside good ones, each problem with its place', () => {
    const imported = readDataFiles([
      {
        name: 'a.json',
        text: JSON.stringify([createRow('a'), { row_data: 'https://files.example/b.json' }, createRow('c')]),
      },
      {
        name: 'd.ndjson',
        text: `${JSON.stringify(createRow('d'))}\nnot json\n${JSON.stringify([createRow('e'), 5])}\n`,
      },
      { name: 'photo.png', text: '\u0089PNG' },
      { name: 'none.json', text: '' },
    ]);
    expect(imported.dataRows.map(({ id }) => id)).toEqual(['a', 'c', 'd', 'e']);
    expect(listTexts(imported)).toEqual([
      'error row-data-is-url a.json, element 1, row_data',
      'error not-json d.ndjson, line 2',
      'error unknown-format d.ndjson, line 3, element 1',
      'error not-json photo.png',
      'error empty-file none.json',
    ]);
    expect(imported.report.records).toBe(9);
  });

  it('keeps the first of two rows with one id, over all files, and says where it stood', () => {
    const files = ['one.json', 'two.json'].map((name) => ({ name, text: JSON.stringify([createRow('a')]) }));
    const imported = readDataFiles(files);
    expect(imported.dataRows.map(({ id }) => id)).toEqual(['a']);
    expect(listTexts(imported)).toEqual(['error duplicate-id two.json, element 0']);
    expect(imported.report.problems[0]?.message).toContain('came in already (one.json, element 0)');
  });

  it('gives the same text the same id, in any file and on any day', () => {
    const [first, again] = [
      read(createConversation('x')),
      read({ row_data: JSON.stringify(createConversation('x')) }),
    ];
    expect(first.dataRows[0]?.id).toMatch(/^row-[a-z0-9]+$/);
    expect(again.dataRows).toEqual(first.dataRows);
    expect(listTexts(read([createConversation('x'), createConversation('x')]))).toEqual([
      'error duplicate-id rows.json, element 1',
    ]);
  });

  it('reads no files as nothing', () => {
    expect(readDataFiles([])).toEqual({
      dataRows: [],
      labels: [],
      prelabels: [],
      annotationLines: [],
      report: { records: 0, dataRows: 0, labels: 0, annotations: 0, problems: [] },
    });
  });

  it('hands the host’s rule the messages of every row', () => {
    const { dataRows } = read([createRow('a'), createRow('b')], { toRole: () => 'system' });
    expect(dataRows.flatMap(({ messages }) => messages.map(({ role }) => role))).toEqual([
      'system',
      'system',
    ]);
  });
});

describe('option bindings', () => {
  it('are made with the ontology given, and none without', () => {
    expect(read(createRow('a')).dataRows[0]?.comparisons[0]?.optionBindings).toBe(undefined);
    expect(
      read(createRow('a'), { ontology: sampleOntology }).dataRows[0]?.comparisons[0]?.optionBindings,
    ).toEqual({
      best: {
        a: { type: 'response', responseId: 'r0' },
        b: { type: 'response', responseId: 'r1' },
        tie: { type: 'tie', quality: 'unspecified' },
      },
    });
  });

  it('warn with the place in the source where a response has no option', () => {
    const titles = ['Response A', 'Response B', 'Response C', 'Response D', 'Response E'];
    const data_row = { id: 'x', row_data: JSON.stringify(createConversation('x', titles)) };
    expect(listTexts(read([{ data_row }], { ontology: sampleOntology }))).toEqual([
      'warning response-without-option rows.json, element 0, data_row.row_data.modelOutputs[4]',
    ]);
  });

  it('warn with the place in the source where an option means nothing', () => {
    const classification = {
      id: 'best',
      kind: 'radio',
      name: 'Best',
      options: ['Response A', 'Neither nor'].map((label) => ({ id: label, label, value: label })),
    };
    const ontology = { id: 'o', version: 1, name: 'o', classifications: [classification] };
    expect(listTexts(read(createRow('x'), { ontology }))).toEqual([
      'warning option-unbound rows.json, row_data.modelOutputs',
      'warning response-without-option rows.json, row_data.modelOutputs[1]',
    ]);
  });
});
