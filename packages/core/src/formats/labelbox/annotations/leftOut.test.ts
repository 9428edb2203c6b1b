import { describe, expect, it } from 'vitest';
import { defineOntology, type Ontology } from '../../../ontology/index.js';
import { createSampleDataRow, sampleLongOntology } from '../../../testing/index.js';
import { type AnnotationImport, readLabelboxAnnotations } from '../../index.js';

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

describe('a line that stays out says why', () => {
  it.each<[string, object, string]>([
    [
      'no row',
      { dataRow: undefined, name: 'best', answer: 'Tie' },
      `annotation-invalid: 'dataRow' is missing in {"name":"best"`,
    ],
    [
      'both ids',
      { dataRow: { id: 'a', globalKey: 'b' }, name: 'best' },
      "annotation-invalid: Must provide only one of 'id' or 'globalKey' for 'dataRow' in {",
    ],
    [
      'neither id',
      { dataRow: {}, name: 'best' },
      "annotation-invalid: Must provide only one of 'id' or 'globalKey' for 'dataRow' in {",
    ],
    ['no question', { answer: 'Tie' }, 'annotation-invalid: Schema id or name are not set. Set either one.'],
    [
      'an unknown row',
      { dataRow: { globalKey: 'key-2' }, name: 'best' },
      'unknown-reference: No row has the global key "key-2"',
    ],
    [
      'an unknown question',
      { name: 'Best?', answer: 'x' },
      'unknown-reference: The ontology “Long form” has no question called "Best?"',
    ],
    [
      'an unknown option',
      { name: 'best', answer: { name: 'response_c' } },
      'answer-invalid: “Choose the best response” has no option called "response_c". Its options are “Response A”',
    ],
    [
      'two answers to a radio',
      { name: 'best', answer: ['Tie', 'Response A'] },
      'answer-invalid: “Choose the best response” takes one answer, and 2 are given',
    ],
    [
      'a response the row does not have',
      { name: 'best', answer: 'Response D' },
      'answer-invalid: “Response D” is about a response that this row does not have',
    ],
    [
      'no answer',
      { name: 'best' },
      'answer-invalid: “Choose the best response” takes one answer, and 0 are given',
    ],
    [
      'an empty checklist',
      { name: 'faults', answer: [] },
      'answer-invalid: The answer to “What is wrong with the other one?” is empty',
    ],
    [
      'an empty text',
      { name: 'reason', answer: ' ' },
      'answer-invalid: The answer to “Provide a reason for your choice” is empty',
    ],
    [
      'an option that names nothing',
      { name: 'best', answer: { confidence: 1 } },
      'annotation-invalid: Schema id or name are not set. Set either one.',
    ],
    [
      'a text that is none',
      { name: 'reason', answer: { name: 'x' } },
      'answer-invalid: The answer to “Provide a reason for your choice” is not text',
    ],
    [
      'a message for a question about the row',
      { name: 'best', answer: 'Tie', messageId: 'm0' },
      'target-invalid: “Choose the best response” is asked about the whole row',
    ],
    [
      'no message for a question about messages',
      { name: 'clear', answer: 'Yes' },
      'target-invalid: “Is the message clear?” is asked about each message',
    ],
    [
      'a message that may not be labelled',
      { name: 'clear', answer: 'Yes', messageId: 'm1' },
      'target-invalid: “Is the message clear?” is not asked about the message "m1"',
    ],
    [
      'an unknown message',
      { name: 'clear', answer: 'Yes', messageId: 'm9' },
      'unknown-reference: The row "key-1" has no message with the id "m9"',
    ],
    [
      'a named entity',
      { name: 'ner', location: { start: 0, end: 8 }, messageId: 'm0' },
      'annotation-unsupported: This annotation is a named entity',
    ],
    [
      'a box',
      { name: 'box', bbox: {} },
      'annotation-unsupported: This annotation is what a tool marked (`bbox`)',
    ],
  ])('%s', (_, record, expected) => {
    const imported = read([{ dataRow, ...record }]);
    expect(imported.prelabels).toEqual([]);
    expect(imported.lines.map(({ status }) => status)).toEqual(['left-out']);
    expect(listTexts(imported)).toHaveLength(1);
    expect(listTexts(imported)[0]).toContain(`error ${expected}`);
  });

  it('and never stops another', () => {
    const text = [JSON.stringify({ name: 'reason', answer: 'x', dataRow }), 'nonsense', '5', '{}'].join('\n');
    const imported = read(text);
    expect(imported.lines.map(({ status, source }) => [status, source.line])).toEqual([
      ['added', 1],
      ['left-out', 2],
      ['left-out', 3],
      ['left-out', 4],
    ]);
    expect(listTexts(imported)[1]).toContain("'dataRow' is missing in 5");
  });

  it('and an import of nothing is an error', () => {
    expect(
      [...listTexts(read([])), ...listTexts(read(' ')), ...listTexts(read('[]'))].map(
        (text) => text.split(':')[0],
      ),
    ).toEqual(['error empty-file', 'error empty-file', 'error empty-file']);
  });

  it('when two questions have its name', () => {
    const twice = defineOntology({
      id: 'o',
      version: 1,
      name: 'O',
      classifications: [
        { id: 'a', kind: 'text', name: 'Why?' },
        { id: 'b', kind: 'text', name: 'Why?' },
      ],
    });
    expect(listTexts(read([{ name: 'Why?', answer: 'x', dataRow }], twice))[0]).toContain(
      '2 questions are called "Why?"',
    );
    expect(listSuggested(read([{ name: 'Why?', schemaId: 'b', answer: 'x', dataRow }], twice))).toEqual([
      ['b', 'x'],
    ]);
  });

  it('an odd confidence is left out, with a warning', () => {
    const imported = readOne({ name: 'reason', answer: 'x', confidence: 80 });
    expect(listSuggested(imported)).toEqual([['reason', 'x']]);
    expect(listTexts(imported)[0]).toContain('warning wrong-type: A confidence is a number from 0 to 1');
  });
});

describe('several annotations', () => {
  it('of one uuid, or of one question about one thing: the last counts', () => {
    const imported = read([
      { name: 'best', answer: 'Tie', uuid: 'u1', dataRow },
      { name: 'reason', answer: 'First.', dataRow },
      { name: 'reason', answer: 'Second.', dataRow },
      { name: 'faults', answer: 'Misses the question', uuid: 'u1', dataRow },
      { name: 'faults', answer: 'nowhere', uuid: 'u1', dataRow },
    ]);
    expect(imported.lines.map(({ status }) => status)).toEqual([
      'replaced',
      'replaced',
      'added',
      'added',
      'left-out',
    ]);
    expect(listSuggested(imported)).toEqual([
      ['reason', 'Second.'],
      ['faults', ['off-topic']],
    ]);
    expect(listTexts(imported)[0]).toContain(
      'warning annotation-replaced: A later annotation (from/gpt-9.ndjson, element 3)',
    );
  });

  it('of one name on one row may be five thousand', () => {
    const of = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ name: 'reason', answer: `${index}`, dataRow }));
    const other = { name: 'best', answer: 'Tie', dataRow };
    expect(listSuggested(read([...of(5000), other]))).toEqual([
      ['reason', '4999'],
      ['best', 'tie'],
    ]);
    const over = read([...of(5001), other]);
    expect(listSuggested(over)).toEqual([['best', 'tie']]);
    expect(listTexts(over)[0]).toContain(
      'error too-many-annotations: Row with id or global key key-1 has 5001 annotations for label reason. Imports are limited to 5000 annotations per data row.',
    );
  }, 60_000);
});

it('a question about marked parts of a text takes no annotation', () => {
  const ontology = defineOntology({
    id: 'o',
    version: 1,
    name: 'O',
    classifications: [{ id: 'comment', kind: 'text', scope: 'span', name: 'Comment' }],
  });
  const imported = read([{ dataRow, name: 'Comment', answer: 'x', messageId: 'm0' }], ontology);
  expect(listSuggested(imported)).toEqual([]);
  expect(listTexts(imported).join()).toMatch(/target-invalid: “Comment” is asked about marked parts/);
});
