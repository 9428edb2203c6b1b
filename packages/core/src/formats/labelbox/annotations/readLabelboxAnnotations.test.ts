import { describe, expect, it } from 'vitest';
import { rowTarget } from '../../../conversation/index.js';
import { defineOntology, type Ontology } from '../../../ontology/index.js';
import { createSampleDataRow, sampleLongOntology, sampleOntology } from '../../../testing/index.js';
import { type AnnotationImport, type AnnotationLine, readLabelboxAnnotations } from '../../index.js';

const row = createSampleDataRow({ id: 'key-1', globalKey: 'key-1' }, sampleLongOntology);
const dataRow = { globalKey: 'key-1' };

function read(
  records: string | readonly unknown[],
  ontology: Ontology = sampleLongOntology,
): AnnotationImport {
  return readLabelboxAnnotations(records, { ontology, dataRows: [row], fileName: 'from/gpt-9.ndjson' });
}

const readOne = (record: object) => read([{ dataRow, ...record }]);

/** What is suggested: question, answer, confidence. */
const listSuggested = ({ prelabels }: AnnotationImport) =>
  prelabels.map(({ prelabel: { classificationId, answer, confidence } }) =>
    confidence === undefined ? [classificationId, answer] : [classificationId, answer, confidence],
  );

const listTexts = ({ lines }: AnnotationImport): string[] =>
  lines.flatMap(({ problems }) =>
    problems.map(({ severity, code, message }) => `${severity} ${code}: ${message}`),
  );

function toMatched({ lines }: AnnotationImport): AnnotationLine['answers'] {
  return lines[0]?.answers ?? [];
}

describe('an annotation becomes a suggestion', () => {
  it('for the row, from the file, with the confidence of the answer, and the line says what was matched by what', () => {
    const imported = readOne({
      name: 'Choose the best response',
      answer: { name: 'Response B', confidence: 0.8 },
      uuid: 'u1',
    });
    expect(imported.prelabels).toEqual([
      {
        dataRowId: 'key-1',
        prelabel: {
          classificationId: 'best',
          target: rowTarget,
          answer: 'b',
          source: 'gpt-9',
          confidence: 0.8,
        },
      },
    ]);
    expect(imported.labels).toEqual([]);
    expect(imported.lines).toEqual([
      {
        source: { file: 'from/gpt-9.ndjson', index: 0 },
        status: 'added',
        uuid: 'u1',
        row: { dataRowId: 'key-1', matchedBy: 'global-key' },
        answers: [
          {
            classificationId: 'best',
            matchedBy: 'name',
            target: rowTarget,
            options: [{ optionId: 'b', matchedBy: 'label' }],
            responses: [],
          },
        ],
        problems: [],
      },
    ]);
  });

  const bestOf = (answer: unknown) => ({ name: 'Choose the best response', answer });
  const faultsOf = (answer: unknown) => ({ name: 'What is wrong with the other one?', answer });
  it.each<[string, object, unknown[]]>([
    ['a radio as an object', bestOf({ name: 'Tie' }), ['best', 'tie']],
    ['a radio as a list of one', bestOf([{ name: 'Tie' }]), ['best', 'tie']],
    ['a radio as bare text', bestOf('Tie'), ['best', 'tie']],
    ['an option by its schema id', bestOf({ schemaId: 'tie' }), ['best', 'tie']],
    ['an option by label before schema id', bestOf({ name: 'Tie', schemaId: 'a' }), ['best', 'tie']],
    [
      'an option by schema id where the name is another’s',
      bestOf({ name: '?', schemaId: 'a' }),
      ['best', 'a'],
    ],
    ['a checklist as a list', faultsOf([{ name: 'Misses the question' }]), ['faults', ['off-topic']]],
    ['a checklist as one object', faultsOf({ name: 'Misses the question' }), ['faults', ['off-topic']]],
    [
      'a checklist under `answers`',
      { name: 'What is wrong with the other one?', answers: [{ name: 'Misses the question' }] },
      ['faults', ['off-topic']],
    ],
    [
      'the least sure of several options',
      faultsOf([
        { name: 'Misses the question', confidence: 0.9 },
        { name: 'Too long to be useful', confidence: 0.4 },
      ]),
      ['faults', ['off-topic', 'too-long'], 0.4],
    ],
    ['a text', { name: 'Provide a reason for your choice', answer: 'Short.' }, ['reason', 'Short.']],
    [
      'a text in a list of one',
      { name: 'Provide a reason for your choice', answer: ['Short.'] },
      ['reason', 'Short.'],
    ],
    [
      'a confidence on the annotation',
      { name: 'Provide a reason for your choice', answer: 'Short.', confidence: 0.3 },
      ['reason', 'Short.', 0.3],
    ],
    ['the question by schema id', { schemaId: 'reason', answer: 'Short.' }, ['reason', 'Short.']],
    ['the question by id under `name`', { name: 'reason', answer: 'Short.' }, ['reason', 'Short.']],
    [
      'the question by instructions',
      { name: 'Choose all that apply.', answer: 'Misses the question' },
      ['faults', ['off-topic']],
    ],
    [
      'the question in another spelling',
      { name: 'provide_a_reason_for_your_choice', answer: 'x' },
      ['reason', 'x'],
    ],
    [
      'a nested question named by itself',
      { name: 'Quote the wrong claim', answer: 'It is 62 dB.' },
      ['quote', 'It is 62 dB.'],
    ],
  ])('%s', (_, record, expected) => {
    const imported = readOne(record);
    expect(listTexts(imported)).toEqual([]);
    expect(listSuggested(imported)).toEqual([expected]);
  });

  it.each([
    ['schema-id', { schemaId: 'faults', name: 'something else' }],
    ['name', { name: 'What is wrong with the other one?', schemaId: 'of another copy' }],
    ['instructions', { name: 'Choose all that apply.' }],
    ['id', { name: 'faults' }],
    ['spelling', { name: 'choose-all that_apply.' }],
  ])('and says when its question was found by %s', (matchedBy, naming) => {
    expect(toMatched(readOne({ ...naming, answer: 'Misses the question' }))).toMatchObject([
      { classificationId: 'faults', matchedBy },
    ]);
  });

  it('about the message it names, where the message may be labelled', () => {
    const imported = readOne({ name: 'Is the message clear?', answer: 'Yes', messageId: 'm0' });
    expect(imported.prelabels[0]?.prelabel).toMatchObject({
      classificationId: 'clear',
      target: { type: 'message', messageId: 'm0' },
      answer: 'yes',
    });
  });

  it('by id or by global key, and a row is found by the other one where its ids are one', () => {
    const rows = [
      createSampleDataRow({ id: 'labelbox-1' }),
      createSampleDataRow({ id: 'x', globalKey: 'k' }),
    ];
    const read = (reference: object) => {
      const record = { name: 'reason', answer: 'x', dataRow: reference };
      const { lines } = readLabelboxAnnotations([record], { ontology: sampleOntology, dataRows: rows });
      return lines[0]?.row;
    };
    expect(read({ id: 'labelbox-1' })).toEqual({ dataRowId: 'labelbox-1', matchedBy: 'id' });
    expect(read({ globalKey: 'k' })).toEqual({ dataRowId: 'x', matchedBy: 'global-key' });
    expect(read({ globalKey: 'labelbox-1' })).toEqual({ dataRowId: 'labelbox-1', matchedBy: 'id' });
    expect(read({ id: 'k', globalKey: null })).toEqual({ dataRowId: 'x', matchedBy: 'global-key' });
  });
});

const nested = defineOntology({
  id: 'nested',
  version: 1,
  name: 'Nested',
  classifications: [
    {
      id: 'top',
      kind: 'radio',
      name: 'top',
      options: [
        {
          id: 'one',
          label: 'one',
          classifications: [
            {
              id: 'middle',
              kind: 'checklist',
              name: 'middle',
              options: [
                {
                  id: 'two',
                  label: 'two',
                  classifications: [
                    { id: 'leaf', kind: 'radio', name: 'leaf', options: [{ id: 'three', label: 'three' }] },
                    { id: 'note', kind: 'text', name: 'note' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
});

describe('a nested answer', () => {
  const all = [
    ['top', 'one'],
    ['middle', ['two'], 0.5],
    ['leaf', 'three'],
    ['note', 'why'],
  ];
  const inner = [
    { name: 'leaf', answer: [{ name: 'three' }] },
    { name: 'note', answer: 'why' },
  ];
  const two = { name: 'two', confidence: 0.5, classifications: inner };
  it.each<[string, unknown]>([
    ['as lists', [{ name: 'middle', answer: [two] }]],
    ['as one object', { name: 'middle', answer: two }],
    ['under `answers`', [{ name: 'middle', answers: [two] }]],
  ])('is a suggestion of its own, at any depth, read by its question’s kind: %s', (_, classifications) => {
    const imported = read([{ name: 'top', answer: { name: 'one', classifications }, dataRow }], nested);
    expect(listTexts(imported)).toEqual([]);
    expect(listSuggested(imported)).toEqual(all);
    expect(toMatched(imported).map(({ classificationId }) => classificationId)).toEqual([
      'top',
      'middle',
      'leaf',
      'note',
    ]);
  });

  it('that cannot be read is a warning with its place, and the rest comes in', () => {
    const classifications = [
      { name: 'middle', answer: { name: 'nowhere' } },
      { name: 'other', answer: 'x' },
      5,
    ];
    const imported = read([{ name: 'top', answer: { name: 'one', classifications }, dataRow }], nested);
    expect(listSuggested(imported)).toEqual([['top', 'one']]);
    expect(imported.lines[0]?.status).toBe('added');
    expect(imported.lines[0]?.problems.map(({ severity, code, path }) => [severity, code, path])).toEqual([
      ['warning', 'answer-invalid', ['answer', 'classifications', 0, 'answer']],
      ['warning', 'unknown-reference', ['answer', 'classifications', 1, 'name']],
      ['warning', 'wrong-type', ['answer', 'classifications', 2]],
    ]);
    expect(listTexts(imported)[1]).toContain('The option “one” has no question called "other"');
  });
});
