import { describe, expect, it } from 'vitest';
import { defineOntology } from '../../../ontology/index.js';
import { createSampleDataRow } from '../../../testing/index.js';
import { readLabelboxAnnotations } from '../../index.js';

const composed = 'Caf\u00E9';
const decomposed = 'Cafe\u0301';
const labels = [
  { value: 1, label: 'Bad' },
  { value: 5, label: 'Good' },
];
const ontology = defineOntology({
  id: 'odd',
  version: 1,
  name: 'Odd names',
  classifications: [
    {
      id: 'cafe',
      kind: 'radio',
      name: `${composed}?`,
      options: [
        { id: 'yes', label: composed },
        { id: 'no', label: 'Yes', value: 'no' },
        { id: 'maybe', label: 'Yes', value: 'maybe' },
      ],
    },
    { id: 'rating', kind: 'rating', name: 'How good?', min: 1, max: 5, labels },
    { id: 'order', kind: 'ranking', name: 'Order' },
  ],
});
const row = createSampleDataRow({ id: 'k' }, ontology);

function read(record: object) {
  const records = [{ dataRow: { id: 'k' }, ...record }];
  const { lines, prelabels } = readLabelboxAnnotations(records, { ontology, dataRows: [row] });
  return {
    answer: prelabels[0]?.prelabel.answer,
    problems: lines.flatMap(({ problems }) => problems),
    texts: lines.flatMap(({ problems }) => problems.map(({ message }) => message)).join(' '),
  };
}

describe('names that look alike', () => {
  it('are alike however their accents are encoded', () => {
    expect(read({ name: `${decomposed}?`, answer: decomposed })).toMatchObject({ answer: 'yes', texts: '' });
  });

  it('of two options are not guessed at; the value or the schema id says which', () => {
    expect(read({ name: 'cafe', answer: 'Yes' })).toMatchObject({
      answer: undefined,
      texts:
        '2 options of “Caf\u00E9?” are called "Yes", so it cannot be told which one is meant. Give the `schemaId` of one, or rename the others.',
    });
    expect(read({ name: 'cafe', answer: { name: 'Yes', schemaId: 'maybe' } }).answer).toBe('maybe');
    expect(read({ name: 'cafe', answer: 'no' }).answer).toBe('no');
  });

  it('of a megabyte do not fill the report', () => {
    const long = 'x'.repeat(1_000_000);
    for (const record of [
      { name: long, answer: 'x' },
      { name: 'cafe', answer: long },
      { name: 'rating', answer: long },
      { name: 'rating', answer: 3, messageId: long },
      { name: 'rating', answer: 3, dataRow: { globalKey: long } },
      { name: 'order', messageEvaluationTask: { format: long, data: {} } },
    ]) {
      const { texts } = read(record);
      expect(texts).not.toBe('');
      expect(texts.length).toBeLessThan(600);
    }
  });
});

describe('an answer about a scale', () => {
  it.each([
    ['Bad', 1],
    ['1: Bad', 1],
    ['4', 4],
    [' 4 ', 4],
  ])('may be the words at a point, alone or as they are written for Labelbox: %s', (answer, expected) => {
    expect(read({ name: 'rating', answer })).toMatchObject({ answer: expected, texts: '' });
  });

  it('that is no number is quoted as it stands in the file', () => {
    expect(read({ name: 'rating', answer: 'great' }).texts).toBe(
      '"great" is no point of “How good?”, which goes from 1 to 5. Choose one of its points.',
    );
  });
});

describe('what is wrong within an answer', () => {
  it('is named by its place in the file', () => {
    const { problems } = read({ name: 'Order', answer: { ranks: [['r0'], 'r1'] } });
    expect(problems.map(({ path }) => path)).toEqual([['answer', 'ranks', 1]]);
  });

  it('may be that it throws when it is looked at', () => {
    const thrower = {
      get uuid() {
        throw new TypeError('No.');
      },
    };
    const options = { ontology, dataRows: [row] };
    expect(readLabelboxAnnotations([thrower], options).lines).toMatchObject([{ status: 'left-out' }]);
  });

  it('may be a benchmark that is called one in words: it comes in, and does not pass for one', () => {
    const record = { name: 'rating', answer: 3, isBenchmarkReferenceLabel: 'true' };
    const { answer, problems } = read(record);
    expect(answer).toBe(3);
    expect(problems).toMatchObject([{ severity: 'warning', path: ['isBenchmarkReferenceLabel'] }]);
  });
});

describe('a row that is named by what is no name', () => {
  it.each([
    ['an id that is no text', { globalKey: true }, 'Give one, as text.'],
    ['no object', 'k', 'Give one, as text.'],
    ['neither', {}, 'Give one, as text.'],
    ['an id and what is none', { id: {}, globalKey: 'k' }, 'Keep one of them.'],
    ['nothing', undefined, "'dataRow' is missing in {"],
  ])('stays out: %s', (_, dataRow, expected) => {
    const { answer, texts } = read({ name: 'rating', answer: 3, dataRow });
    expect(answer).toBe(undefined);
    expect(texts).toContain(expected);
  });
});

it('a global key that two rows have does not say which one is meant; an id does', () => {
  const rows = ['one', 'two'].map((id) => createSampleDataRow({ id, globalKey: 'k' }, ontology));
  const toLines = (dataRow: object) =>
    readLabelboxAnnotations([{ name: 'rating', answer: 3, dataRow }], { ontology, dataRows: rows }).lines;
  expect(toLines({ globalKey: 'k' })[0]?.problems[0]?.message).toContain(
    'Several rows have the global key "k"',
  );
  expect(toLines({ id: 'two' })[0]?.row).toEqual({ dataRowId: 'two', matchedBy: 'id' });
  // The same row twice, from the file and from the host, is one.
  const same = [rows[0], rows[0]].filter((one) => one !== undefined);
  const records = [{ name: 'rating', answer: 3, dataRow: { globalKey: 'k' } }];
  expect(readLabelboxAnnotations(records, { ontology, dataRows: same }).prelabels.length).toBe(1);
});

describe('many lines', () => {
  it('read the name of each question once, whatever they call it', () => {
    let looks = 0;
    const classifications = Array.from({ length: 100 }, (_, index) => ({
      id: `q${index}`,
      kind: 'text',
      get name() {
        looks += 1;
        return `Question number ${index}`;
      },
    }));
    const records = Array.from({ length: 2000 }, (_, index) => {
      const name = index % 2 === 0 ? 'question_number_99' : 'no such question';
      return { name, answer: 'x', dataRow: { id: 'k' }, uuid: `u${index}` };
    });
    const many = { id: 'many', version: 1, name: 'Many', classifications };
    const { lines } = readLabelboxAnnotations(records, { ontology: many, dataRows: [row] });
    expect(lines.filter(({ row: matched }) => matched !== undefined).length).toBe(1000);
    // Fifty thousand lines took ten seconds when each looked at each question.
    expect(looks).toBeLessThan(2 * records.length);
  });
});
