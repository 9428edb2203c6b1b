import { describe, expect, it } from 'vitest';
import type { DataRow, ModelResponse } from '../../../conversation/index.js';
import { defineOntology } from '../../../ontology/index.js';
import { type AnnotationImport, readLabelboxAnnotations } from '../../index.js';

const ontology = defineOntology({
  id: 'turns',
  version: 1,
  name: 'Turns',
  classifications: [
    { id: 'better', kind: 'preference', name: 'better', scope: 'comparison', ties: ['tie'] },
    { id: 'order', kind: 'ranking', name: 'order', scope: 'comparison' },
    { id: 'last', kind: 'preference', name: 'last', ties: ['tie'] },
    {
      id: 'grade',
      kind: 'rating',
      name: 'grade',
      scope: 'response',
      min: 1,
      max: 5,
      labels: [{ value: 5, label: 'Best' }],
    },
  ],
});

const createResponse = (id: string, sourceId: string, modelConfigName: string): ModelResponse => ({
  id,
  sourceId,
  content: sourceId,
  modelConfigName,
});

const chat: DataRow = {
  id: 'chat',
  messages: [
    { id: 'u1', role: 'user', content: 'Hello' },
    { id: 'u2', parentId: 'u1', role: 'user', content: 'And?' },
  ],
  comparisons: [
    {
      id: 'c0',
      parentMessageId: 'u1',
      responses: [createResponse('r0', 'm0', 'one'), createResponse('r1', 'm1', 'two')],
    },
    {
      id: 'c1',
      parentMessageId: 'u2',
      responses: [
        createResponse('r2', 'm2', 'one'),
        createResponse('r3', 'm3', 'two'),
        createResponse('r4', 'm4', 'two'),
      ],
    },
  ],
};

const read = (record: object): AnnotationImport =>
  readLabelboxAnnotations([{ dataRow: { id: chat.id }, ...record }], { ontology, dataRows: [chat] });

const toSuggested = ({ prelabels, lines }: AnnotationImport) => ({
  suggested: prelabels.map(({ prelabel: { classificationId, target, answer } }) => [
    classificationId,
    target,
    answer,
  ]),
  problems: lines.flatMap(({ problems }) => problems.map(({ code, message }) => `${code}: ${message}`)),
});

const first = { type: 'comparison', comparisonId: 'c0' };
const second = { type: 'comparison', comparisonId: 'c1' };

describe('kinds that Labelbox does not have', () => {
  it.each<[string, object, unknown[]]>([
    [
      'a preference by the words of an option',
      { name: 'better', answer: { name: 'Response B', confidence: 0.6 }, messageId: 'u1' },
      ['better', first, { preferred: 'r1' }],
    ],
    [
      'a tie by its word',
      { name: 'better', answer: 'Tie', messageId: 'm2' },
      ['better', second, { tie: 'unspecified' }],
    ],
    [
      'a verdict as we write it',
      { name: 'last', answer: { preferred: 'r3' } },
      ['last', { type: 'row' }, { preferred: 'r3' }],
    ],
    [
      'a ranking as we write it',
      { name: 'order', answer: { ranks: [['r1'], ['r0']] }, messageId: 'u1' },
      ['order', first, { ranks: [['r1'], ['r0']] }],
    ],
    [
      'a rating as a number',
      { name: 'grade', answer: 4, messageId: 'm1' },
      ['grade', { type: 'response', responseId: 'r1' }, 4],
    ],
    [
      'a rating as text',
      { name: 'grade', answer: { name: '4' }, messageId: 'm1' },
      ['grade', { type: 'response', responseId: 'r1' }, 4],
    ],
    [
      'a rating by the words at its point',
      { name: 'grade', answer: 'Best', messageId: 'r1' },
      ['grade', { type: 'response', responseId: 'r1' }, 5],
    ],
  ])('are read too: %s', (_, record, expected) => {
    expect(toSuggested(read(record))).toEqual({ suggested: [expected], problems: [] });
  });

  it.each<[string, object, string]>([
    [
      'a response of another row',
      { name: 'last', answer: { preferred: 'r9' } },
      'answer-invalid: The answer to “last” names a response that this row does not have',
    ],
    [
      'a word that means no response',
      { name: 'last', answer: 'The blue one' },
      'answer-invalid: "The blue one" is the title of no response',
    ],
    [
      'a point off the scale',
      { name: 'grade', answer: 9, messageId: 'm1' },
      'answer-invalid: 9 is no point of “grade”',
    ],
    [
      'a turn that is not said',
      { name: 'better', answer: 'A' },
      'target-invalid: “better” is asked about each turn, and the row has 2',
    ],
    [
      'a turn that is none',
      { name: 'better', answer: 'A', messageId: 'u9' },
      'target-invalid: “better” is asked about each turn with several responses',
    ],
    [
      'a response that is not said',
      { name: 'grade', answer: 4 },
      'target-invalid: “grade” is asked about each response. Say',
    ],
    [
      'a response that is none',
      { name: 'grade', answer: 4, messageId: 'u1' },
      'target-invalid: “grade” is asked about each response, and "u1" names none',
    ],
  ])('or stay out: %s', (_, record, expected) => {
    const { suggested, problems } = toSuggested(read(record));
    expect(suggested).toEqual([]);
    expect(problems.join('\n')).toContain(expected);
  });
});
