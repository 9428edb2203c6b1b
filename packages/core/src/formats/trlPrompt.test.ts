import { describe, expect, it } from 'vitest';
import type { Comparison, DataRow, Message } from '../conversation/index.js';
import { readDataFile } from './readDataFiles.js';
import { toTrlPrompt } from './trlPrompt.js';

const says = (id: string, role: Message['role'], fields: Partial<Message> = {}): Message => ({
  id,
  role,
  content: id,
  ...fields,
});
const offers = (id: string, parentMessageId: string, ...responses: string[]): Comparison => ({
  id,
  parentMessageId,
  responses: responses.map((one) => ({ id: one, content: one })),
});

function toPrompt(messages: Message[], ...comparisons: Comparison[]) {
  const row: DataRow = { id: 'row', messages, comparisons };
  const prompt = toTrlPrompt(row, comparisons.at(-1) as Comparison);
  return 'reason' in prompt ? prompt.reason : prompt.messages.map(({ content }) => content).join(' ');
}

const judged = offers('c9', 'u2', 'x', 'y');
const goesOn = (fields: Partial<Message> = {}) => [
  says('u1', 'user'),
  says('u2', 'user', { parentId: 'u1', ...fields }),
];

describe('the prompt of a comparison', () => {
  const cases: readonly (readonly [string, readonly Message[], readonly Comparison[], string])[] = [
    ['every message before it, each role as it is', [says('s', 'system'), says('u2', 'user')], [], 's u2'],
    [
      'the result of a tool at its end',
      [says('u1', 'user'), says('a1', 'assistant'), says('u2', 'tool')],
      [],
      'u1 a1 u2',
    ],
    ['nothing that ends with the assistant', [says('u1', 'user'), says('u2', 'assistant')], [], 'no-prompt'],
    ['nothing that ends with the system', [says('u2', 'system')], [], 'no-prompt'],
    [
      'the one reply it went on from',
      goesOn({ followsResponseIds: ['b'] }),
      [offers('c0', 'u1', 'a', 'b')],
      'u1 b u2',
    ],
    ['the only reply there was', goesOn(), [offers('c0', 'u1', 'a')], 'u1 a u2'],
    ['not a turn nobody replied to', goesOn(), [offers('c0', 'u1')], 'u1 u2'],
    [
      'unknown after any of several replies',
      goesOn(),
      [offers('c0', 'u1', 'a', 'b')],
      'ambiguous-earlier-turn',
    ],
    [
      'unknown after two of three replies',
      goesOn({ followsResponseIds: ['a', 'c'] }),
      [offers('c0', 'u1', 'a', 'b', 'c')],
      'ambiguous-earlier-turn',
    ],
    [
      'the reply of the right one of two comparisons at a message',
      goesOn({ followsResponseIds: ['c'] }),
      [offers('c0', 'u1', 'a', 'b'), offers('c1', 'u1', 'c')],
      'u1 c u2',
    ],
    [
      'in a list, the reply that stands among the messages, once',
      [says('u1', 'user'), says('a1', 'assistant'), says('u2', 'user')],
      [offers('c0', 'u1', 'a', 'b')],
      'u1 a1 u2',
    ],
    [
      'in a tree, only the branch that leads to it',
      [...goesOn(), says('u3', 'user', { parentId: 'u1' })],
      [],
      'u1 u2',
    ],
  ];
  it.each(cases)('is %s', (_name, messages, earlier, expected) => {
    expect(toPrompt([...messages], ...earlier, judged)).toBe(expected);
  });

  const chat = (otherGoesOn: boolean) => {
    const node = (actorId: string, content: string, ...childMessageIds: string[]) => ({
      actorId,
      content: [{ type: 'text', content }],
      childMessageIds,
    });
    const messages = {
      u1: node('person', 'u1', 'a1', 'b1'),
      a1: node('model', 'a1', 'a2'),
      b1: node('model', 'b1', ...(otherGoesOn ? ['a2'] : [])),
      a2: node('model', 'a2', 'u2'),
      u2: node('person', 'u2', 'x', 'y'),
      x: node('model', 'x'),
      y: node('model', 'y'),
    };
    const record = {
      type: 'application/vnd.labelbox.conversational.model-chat-evaluation',
      version: 2,
      actors: { person: { role: 'human' }, model: { role: 'model' } },
      messages,
      rootMessageIds: ['u1'],
    };
    const [row] = readDataFile({ name: 'chat.json', text: JSON.stringify(record) }).dataRows;
    return toPrompt([...(row?.messages ?? [])], ...(row?.comparisons ?? []));
  };

  it('keeps the reply that a model went on from by itself', () => {
    expect(chat(false)).toBe('u1 a1 a2 u2');
  });
  it('is unknown where a model went on by itself from either of two replies', () => {
    expect(chat(true)).toBe('ambiguous-earlier-turn');
  });
});
