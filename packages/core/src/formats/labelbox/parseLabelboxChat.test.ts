import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataRow } from '../../conversation/index.js';
import { toPathText } from '../../errors/index.js';
import { parseLabelboxChat } from './parseLabelboxChat.js';

const actors = {
  human: { role: 'human', metadata: { name: 'User' } },
  m1: { role: 'model', metadata: { modelConfigName: 'harbor-2', modelConfigId: 'id-1' } },
  m2: { role: 'model', metadata: { modelConfigId: 'id-2' } },
};

const say = (actorId: string, text: string, ...childMessageIds: string[]) => ({
  actorId,
  content: [{ type: 'text', content: text }],
  childMessageIds,
});

/** Two turns with two replies each; both replies of the first lead to the second. */
const twoTurns = {
  u1: say('human', 'Hello', 'a1', 'a2'),
  a1: say('m1', 'Hi!', 'u2'),
  a2: say('m2', 'Good day.', 'u2'),
  u2: say('human', 'Tell me more', 'b1', 'b2'),
  b1: say('m1', 'More.'),
  b2: say('m2', 'Even more.'),
};

function parse(
  messages: Record<string, unknown>,
  rootMessageIds: unknown = ['u1'],
  fields: Record<string, unknown> = {},
) {
  const parsed = parseLabelboxChat({ actors, messages, rootMessageIds, ...fields });
  return {
    value: parsed.ok ? parsed.value : undefined,
    problems: parsed.problems.map(({ code, severity, path }) => `${severity} ${code} ${toPathText(path)}`),
  };
}

/** Messages as `id<parent (followed responses)`, comparisons as `id<prompt: sources`. */
function draw(messages: Record<string, unknown>, roots?: unknown) {
  const { value, problems } = parse(messages, roots);
  return {
    messages: value?.messages.map(({ id, parentId, role, followsResponseIds }) =>
      [id, parentId ?? '-', role, ...(followsResponseIds ?? [])].join(' '),
    ),
    comparisons: value?.comparisons.map(({ parentMessageId, responses }) =>
      [parentMessageId, ...responses.map(({ id, sourceId }) => `${id}=${sourceId}`)].join(' '),
    ),
    problems,
  };
}

describe('parseLabelboxChat', () => {
  it('reads several replies as a comparison, and what both lead to as going on from the message they answer', () => {
    expect(draw(twoTurns)).toEqual({
      messages: ['u1 - user', 'u2 u1 user'],
      comparisons: ['u1 r0=a1 r1=a2', 'u2 r2=b1 r3=b2'],
      problems: [],
    });
  });

  it('keeps source ids, model names (else their ids) and people’s names, and no name beside a model’s message', () => {
    const { value } = parse({
      ...twoTurns,
      b1: say('m1', 'More.', 'u3'),
      u3: say('human', 'Thanks', 'a9'),
      a9: say('m1', 'Bye'),
    });
    expect(value?.comparisons[0]?.responses).toEqual([
      { id: 'r0', sourceId: 'a1', content: 'Hi!', modelConfigName: 'harbor-2' },
      { id: 'r1', sourceId: 'a2', content: 'Good day.', modelConfigName: 'id-2' },
    ]);
    expect(value?.messages[0]?.author).toEqual({ id: 'human', name: 'User' });
    expect(value?.messages.at(-1)).toEqual({ id: 'a9', parentId: 'u3', role: 'assistant', content: 'Bye' });
  });

  it('reads a reply alone in its turn as a message', () => {
    const messages = { ...twoTurns, u1: say('human', 'Hello', 'a1') };
    expect(draw({ ...messages, a2: undefined })).toEqual({
      messages: undefined,
      comparisons: undefined,
      problems: ['error wrong-type messages.a2'],
    });
    const { a2: _, ...without } = messages;
    expect(draw(without)).toEqual({
      messages: ['u1 - user', 'a1 u1 assistant', 'u2 a1 user'],
      comparisons: ['u2 r0=b1 r1=b2'],
      problems: [],
    });
  });

  it('names the replies a message goes on from where these are not all', () => {
    const messages = { ...twoTurns, a2: say('m2', 'Good day.') };
    expect(draw(messages).messages).toEqual(['u1 - user', 'u2 u1 user r0']);
  });

  it('orders the messages parents first, in the order of the source', () => {
    const messages = {
      z: say('human', 'First', 'a1', 'a2'),
      a1: say('m1', 'One', 'late', 'u2'),
      a2: say('m2', 'Two', 'u2'),
      late: say('human', 'After one'),
      u2: say('human', 'After both'),
    };
    expect(draw(messages, ['z']).messages).toEqual(['z - user', 'late z user r0', 'u2 z user']);
  });

  it('joins text parts by a blank line and warns of every other part', () => {
    const image = { type: 'fileData', fileUri: 'https://files.example/a.png', mimeType: 'image/png' };
    const content = [
      { type: 'text', content: 'One' },
      image,
      { type: 'text', content: 'Two' },
      'three',
      { type: 'text' },
    ];
    const { value, problems } = parse({ u1: { actorId: 'human', content } });
    expect(value?.messages[0]?.content).toBe('One\n\nTwo');
    expect(problems.filter((text) => text.includes('unsupported'))).toEqual([
      'warning unsupported-content messages.u1.content[1]',
      'warning unsupported-content messages.u1.content[3]',
      'warning unsupported-content messages.u1.content[4]',
    ]);
  });

  it.each([
    [
      'a child that is not there',
      { ...twoTurns, b1: say('m1', 'More.', 'gone') },
      ['u1'],
      ['warning unknown-reference messages.b1.childMessageIds[0]'],
    ],
    ['a root that is not there', twoTurns, ['gone', 'u1'], ['warning unknown-reference rootMessageIds[0]']],
    [
      'an actor that is not there',
      { ...twoTurns, u2: say('nobody', 'Hm', 'b1', 'b2') },
      ['u1'],
      ['warning unknown-reference messages.u2.actorId'],
    ],
    [
      'a message nothing leads to',
      { ...twoTurns, lost: say('human', 'Hm') },
      ['u1'],
      ['warning message-unreachable messages.lost'],
    ],
    [
      'a way back to its beginning',
      { ...twoTurns, b1: say('m1', 'More.', 'u1') },
      ['u1'],
      ['warning message-reached-twice messages.b1.childMessageIds[0]'],
    ],
    [
      'a message that answers itself',
      { ...twoTurns, u2: say('human', 'Hm', 'u2', 'b1', 'b2') },
      ['u1'],
      ['warning message-reached-twice messages.u2.childMessageIds[0]'],
    ],
    ['a root named twice', twoTurns, ['u1', 'u1'], ['warning message-reached-twice rootMessageIds[1]']],
    [
      'a child named `constructor`',
      { ...twoTurns, b1: say('m1', 'More.', 'constructor') },
      ['u1'],
      ['warning unknown-reference messages.b1.childMessageIds[0]'],
    ],
  ])('reads a chat with %s, and warns', (_, messages, roots, problems) => {
    const drawn = draw(messages, roots);
    expect(drawn.problems).toEqual(problems);
    expect(drawn.messages).toEqual(['u1 - user', 'u2 u1 user']);
    expect(drawn.comparisons).toEqual(['u1 r0=a1 r1=a2', 'u2 r2=b1 r3=b2']);
  });

  it.each([
    ['a draft without messages', {}, [], { draft: true }, 'error nothing-to-compare messages'],
    ['no messages', {}, [], {}, 'error nothing-to-compare messages'],
    ['no root that is there', twoTurns, ['gone'], {}, 'error unknown-reference rootMessageIds'],
    ['no roots', twoTurns, undefined, { rootMessageIds: null }, 'error wrong-type rootMessageIds'],
    [
      'a message without content',
      { u1: { actorId: 'human' } },
      ['u1'],
      {},
      'error wrong-type messages.u1.content',
    ],
    ['actors that are a list', twoTurns, ['u1'], { actors: 'none' }, 'error wrong-type actors'],
  ])('keeps a chat with %s out', (_, messages, roots, fields, problem) => {
    expect(parse(messages, roots, fields)).toEqual({ value: undefined, problems: [problem] });
  });

  it('takes an unknown actor for a model after a person and for a person after a model', () => {
    const messages = { u1: say('x', 'Hello', 'a1'), a1: say('x', 'Hi', 'u2'), u2: say('x', 'Bye') };
    expect(draw(messages).messages).toEqual(['u1 - user', 'a1 u1 assistant', 'u2 a1 user']);
  });

  it('makes of any graph a tree that can be read, with each reachable message in one place', () => {
    const ids = ['p', 'q', 'r', 's', 't', 'u'];
    const message = fc.record({
      actorId: fc.constantFrom('human', 'm1', 'm2', 'nobody'),
      content: fc.constant('text'),
      childMessageIds: fc.array(fc.constantFrom(...ids, 'gone'), { maxLength: 5 }),
    });
    const graph = fc.record(Object.fromEntries(ids.map((id) => [id, message])));
    fc.assert(
      fc.property(graph, fc.subarray(ids, { minLength: 1 }), (messages, roots) => {
        const { value } = parse(messages, roots);
        const tree = { messages: value?.messages, comparisons: value?.comparisons };
        expect(parseDataRow({ id: 'row', ...tree }).problems).toEqual([]);
        const reachable = new Set<string>(roots);
        for (const id of reachable)
          for (const child of messages[id]?.childMessageIds ?? [])
            if (child in messages) reachable.add(child);
        const sources =
          value?.comparisons.flatMap(({ responses }) => responses.map(({ sourceId }) => sourceId)) ?? [];
        const placed = [...(value?.messages.map(({ id }) => id) ?? []), ...sources];
        expect(placed.sort()).toEqual([...reachable].sort());
      }),
      { numRuns: 500 },
    );
  });
});
