import { describe, expect, it } from 'vitest';
import type { DataRow, ModelResponse } from '../../../conversation/index.js';
import { applyOptionBindings, defineOntology } from '../../../ontology/index.js';
import { type AnnotationImport, readLabelboxAnnotations } from '../../index.js';

const ontology = defineOntology({
  id: 'turns',
  version: 1,
  name: 'Turns',
  classifications: [
    { id: 'better', kind: 'preference', name: 'better', scope: 'comparison', ties: ['tie'] },
    {
      id: 'letter',
      kind: 'radio',
      name: 'letter',
      scope: 'comparison',
      options: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ],
    },
    {
      id: 'good',
      kind: 'checklist',
      name: 'good',
      scope: 'comparison',
      options: [
        { id: 'a', label: 'Response A' },
        { id: 'b', label: 'Response B' },
      ],
    },
    { id: 'order', kind: 'ranking', name: 'order', scope: 'comparison' },
    { id: 'last', kind: 'preference', name: 'last', ties: ['tie'] },
    { id: 'note', kind: 'text', name: 'note', scope: 'comparison' },
  ],
});

const createResponse = (id: string, sourceId: string, modelConfigName: string): ModelResponse => ({
  id,
  sourceId,
  content: sourceId,
  modelConfigName,
});

const chat: DataRow = applyOptionBindings(ontology, {
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
}).row;

const read = (record: object, row = chat): AnnotationImport =>
  readLabelboxAnnotations([{ dataRow: { id: row.id }, ...record }], { ontology, dataRows: [row] });

function readTask(name: string, format: string, data: object, row = chat): AnnotationImport {
  return read({ name, messageEvaluationTask: { format: `message-${format}`, data } }, row);
}

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

describe('a selection or ranking of the replies to a message', () => {
  it.each<[string, AnnotationImport, unknown[]]>([
    [
      'one preferred, of the turn that its parent names',
      readTask('better', 'single-selection', {
        messageId: 'm1',
        parentMessageId: 'u1',
        modelConfigName: 'two',
      }),
      ['better', first, { preferred: 'r1' }],
    ],
    [
      'one preferred, by its model where its id is another copy’s',
      readTask('better', 'single-selection', {
        messageId: 'x',
        parentMessageId: 'u1',
        modelConfigName: 'two',
      }),
      ['better', first, { preferred: 'r1' }],
    ],
    [
      'one preferred, where no parent is named',
      readTask('better', 'single-selection', { messageId: 'm3' }),
      ['better', second, { preferred: 'r3' }],
    ],
    [
      'one preferred, as the option that stands for it',
      readTask('letter', 'single-selection', { messageId: 'm1', parentMessageId: 'u1' }),
      ['letter', first, 'b'],
    ],
    [
      'one preferred of the last turn, for a question about the row',
      readTask('last', 'single-selection', { messageId: 'm3', parentMessageId: 'u2' }),
      ['last', { type: 'row' }, { preferred: 'r3' }],
    ],
    [
      'several, as the options that stand for them',
      readTask('good', 'multi-selection', {
        parentMessageId: 'u1',
        selectedMessages: [{ messageId: 'm1' }, { modelConfigName: 'one' }],
      }),
      ['good', first, ['a', 'b']],
    ],
    [
      'a ranking by its `order`, whichever stands first in the file',
      readTask('order', 'ranking', {
        parentMessageId: 'u2',
        rankedMessages: [
          { messageId: 'm2', order: 2 },
          { messageId: 'm4', order: 1 },
          { messageId: 'm3', order: 3 },
        ],
      }),
      ['order', second, { ranks: [['r4'], ['r2'], ['r3']] }],
    ],
  ])('is a suggestion about that turn: %s', (_, imported, expected) => {
    expect(toSuggested(imported)).toEqual({ suggested: [expected], problems: [] });
  });

  it('says by what each response was found', () => {
    const { lines } = readTask('good', 'multi-selection', {
      parentMessageId: 'u1',
      selectedMessages: [{ messageId: 'm1' }, { modelConfigName: 'one' }],
    });
    expect(lines[0]?.answers[0]?.responses).toEqual([
      { responseId: 'r1', matchedBy: 'message-id' },
      { responseId: 'r0', matchedBy: 'model-config-name' },
    ]);
  });

  it('finds the one comparison of a row of the older format', () => {
    const [, comparison] = chat.comparisons;
    const { parentMessageId: _, ...rest } = comparison ?? { id: '', responses: [] };
    const row = { ...chat, id: 'older', comparisons: [rest] };
    const imported = readTask(
      'better',
      'single-selection',
      { parentMessageId: 'u7', modelConfigName: 'one' },
      row,
    );
    expect(toSuggested(imported).suggested).toEqual([['better', second, { preferred: 'r2' }]]);
  });

  const ranked = (...orders: unknown[]) =>
    readTask('order', 'ranking', {
      parentMessageId: 'u2',
      rankedMessages: orders.map((order, index) => ({ messageId: `m${index + 2}`, order })),
    });
  it.each<[string, AnnotationImport, string]>([
    [
      'a place twice',
      ranked(1, 1, 2),
      'answer-invalid: The `order` of ranked messages must be the numbers 1, 2, 3 … with none missing and none twice, and here it is 1, 1, 2.',
    ],
    ['a place missing', ranked(1, 3), 'and here it is 1, 3.'],
    ['a place from 0', ranked(0, 1), 'and here it is 0, 1.'],
    ['a place that is no number', ranked('1', 2), 'and here it is "1", 2.'],
    ['no place', ranked(1, undefined), 'and here it is 1, none.'],
    [
      'one response in two places',
      readTask('order', 'ranking', {
        parentMessageId: 'u1',
        rankedMessages: [
          { messageId: 'm0', order: 1 },
          { messageId: 'm0', order: 2 },
        ],
      }),
      'answer-invalid:',
    ],
    [
      'no list',
      readTask('order', 'ranking', { parentMessageId: 'u1' }),
      'wrong-type: Expected a list of messages here',
    ],
    [
      'a turn that is not there',
      readTask('better', 'single-selection', { messageId: 'x', parentMessageId: 'u7' }),
      'unknown-reference: The row "chat" has no turn whose responses answer this message',
    ],
    [
      'a response that is not there',
      readTask('better', 'single-selection', { messageId: 'x', parentMessageId: 'u1' }),
      'unknown-reference: No single response of this turn has the id "x"',
    ],
    [
      'two responses of one model',
      readTask('better', 'single-selection', { parentMessageId: 'u2', modelConfigName: 'two' }),
      'No single response of this turn has the model "two"',
    ],
    [
      'an earlier turn for a question about the row',
      readTask('last', 'single-selection', { messageId: 'm0', parentMessageId: 'u1' }),
      'target-invalid: “last” is asked once, about the last turn',
    ],
    [
      'a question of a kind that cannot hold it',
      readTask('note', 'single-selection', { messageId: 'm0' }),
      'annotation-unsupported: “note” is of the kind “text”',
    ],
    [
      'a ranking for a preference',
      readTask('better', 'ranking', { rankedMessages: [{ messageId: 'm0', order: 1 }] }),
      'annotation-unsupported: “better” is of the kind “preference”',
    ],
    ['an unknown tool', readTask('better', 'reasoning', {}), 'annotation-unsupported: Of message tasks'],
    ['no task', read({ name: 'better', messageEvaluationTask: 5 }), 'wrong-type: Expected an object'],
  ])('stays out with a reason: %s', (_, imported, expected) => {
    const { suggested, problems } = toSuggested(imported);
    expect(suggested).toEqual([]);
    expect(
      problems.some((text) => text.includes(expected)),
      problems.join('\n'),
    ).toBe(true);
  });
});
