import { describe, expect, it } from 'vitest';
import { toPathText } from '../../errors/index.js';
import { parseLabelboxConversation } from './parseLabelboxConversation.js';
import { type ToRole, toLabelboxRole } from './toLabelboxRole.js';

const messages = [
  {
    messageId: 'm0',
    content: 'How can I help?',
    user: { userId: 'Bot 1', name: 'Bot' },
    align: 'left',
    canLabel: false,
  },
  {
    messageId: 'm1',
    content: 'My kettle leaks.',
    user: { userId: 'User 7', name: 'User' },
    align: 'right',
    canLabel: true,
  },
];
const modelOutputs = [
  { title: 'Response A', content: 'Send it back.', modelConfigName: 'harbor-2' },
  { title: 'Response B', content: 'Buy a new one.', modelConfigName: 'quill-large' },
];

function parse(raw: Record<string, unknown>, toRole: ToRole = toLabelboxRole) {
  const parsed = parseLabelboxConversation(raw, toRole);
  return {
    value: parsed.ok ? parsed.value : undefined,
    problems: parsed.problems.map(({ code, severity, path }) => `${severity} ${code} ${toPathText(path)}`),
  };
}

describe('parseLabelboxConversation', () => {
  it('reads messages as a list and the outputs as one comparison', () => {
    const { value, problems } = parse({ messages, modelOutputs });
    expect(problems).toEqual([]);
    expect(value?.messages).toEqual([
      {
        id: 'm0',
        role: 'assistant',
        content: 'How can I help?',
        author: { id: 'Bot 1', name: 'Bot' },
        canLabel: false,
      },
      {
        id: 'm1',
        role: 'user',
        content: 'My kettle leaks.',
        author: { id: 'User 7', name: 'User' },
        canLabel: true,
      },
    ]);
    expect(value?.comparisons).toEqual([
      {
        id: 'c0',
        responses: [
          { id: 'r0', title: 'Response A', content: 'Send it back.', modelConfigName: 'harbor-2' },
          { id: 'r1', title: 'Response B', content: 'Buy a new one.', modelConfigName: 'quill-large' },
        ],
      },
    ]);
  });

  it.each(['null', null, ''])('takes the model name %j for none', (modelConfigName) => {
    const outputs = [{ content: 'One', modelConfigName }, { content: 'Two' }];
    expect(parse({ messages, modelOutputs: outputs }).value?.comparisons[0]?.responses).toEqual([
      { id: 'r0', content: 'One' },
      { id: 'r1', content: 'Two' },
    ]);
  });

  it('keeps contents to the character', () => {
    const content = ' $\\boxed{2}$ :smile: &amp; \u202E\r\n\u0000\uD800 ';
    const { value } = parse({
      messages: [{ messageId: 'm', content, user: { name: 'prompt' } }],
      modelOutputs: [{ content }],
    });
    expect([value?.messages[0]?.content, value?.comparisons[0]?.responses[0]?.content]).toEqual([
      content,
      content,
    ]);
  });

  it('reads messages without names, sides, times or marks, as scripts write them', () => {
    const { value, problems } = parse({
      messages: [{ messageId: 3, content: 'A post.', user: null, canLabel: false }],
      modelOutputs,
    });
    expect(value?.messages).toEqual([{ id: '3', role: 'user', content: 'A post.', canLabel: false }]);
    expect(problems).toEqual(['warning role-assumed messages[0]']);
  });

  it.each([
    ['no outputs', {}, 0],
    ['outputs that are null', { modelOutputs: null }, 0],
    ['an empty list of outputs', { modelOutputs: [] }, 0],
    ['one output', { modelOutputs: modelOutputs.slice(1) }, 1],
  ])('lets a row with %s in and warns', (_, fields, count) => {
    const { value, problems } = parse({ messages, ...fields });
    expect(value?.comparisons.flatMap(({ responses }) => responses).length).toBe(count);
    expect(value?.comparisons.length).toBe(count);
    expect(problems).toEqual(['warning nothing-to-compare modelOutputs']);
  });

  it.each([
    ['no messages at all', { modelOutputs }, ['error wrong-type messages']],
    ['messages that are a map', { messages: { m0: {} } }, ['error wrong-type messages']],
    [
      'a message without text',
      { messages: [{ ...messages[0], content: null }] },
      ['error wrong-type messages[0].content'],
    ],
    [
      'a message without an id',
      { messages: [{ content: 'Hi' }] },
      ['error wrong-type messages[0].messageId'],
    ],
    [
      'an id that objects use themselves',
      { messages: [{ messageId: '__proto__', content: '' }] },
      ['error wrong-type messages[0].messageId'],
    ],
    [
      'an id used twice',
      { messages: [messages[0], messages[1], messages[0]] },
      ['error duplicate-id messages[2].messageId'],
    ],
    [
      'an output without text',
      { messages, modelOutputs: [modelOutputs[0], { title: 'B' }] },
      ['error wrong-type modelOutputs[1].content'],
    ],
    ['neither messages nor outputs', { messages: [] }, ['error nothing-to-compare messages']],
  ])('keeps a row with %s out', (_, raw, problems) => {
    expect(parse(raw)).toEqual({ value: undefined, problems });
  });

  it('names the older key where the messages stand under it', () => {
    const parsed = parseLabelboxConversation(
      { conversationalData: [{}] },
      toLabelboxRole,
      'conversationalData',
    );
    expect(parsed.problems.map(({ path }) => toPathText(path))).toContain('conversationalData[0].content');
  });
});

describe('roles', () => {
  const untold = ['a', 'b', 'c', 'd'].map((messageId) => ({
    messageId,
    content: messageId,
    user: { name: 'Kim' },
  }));
  const listRoles = (raw: Record<string, unknown>, toRole?: ToRole) =>
    parse(raw, toRole).value?.messages.map(({ role }) => role);

  it('alternate back from the last message, the user’s, where nothing says more; one warning says so', () => {
    expect(listRoles({ messages: untold, modelOutputs })).toEqual(['assistant', 'user', 'assistant', 'user']);
    expect(parse({ messages: untold, modelOutputs }).problems).toEqual(['warning role-assumed messages[0]']);
  });

  it('are the host’s where it gives a rule, which sees the message and what is around it', () => {
    const toRole: ToRole = ({ messageId }, { index, messages: all }) => {
      expect(all[index]?.messageId).toBe(messageId);
      return index === 0 ? 'system' : 'tool';
    };
    expect(listRoles({ messages: untold, modelOutputs }, toRole)).toEqual(['system', 'tool', 'tool', 'tool']);
  });

  it('keep a row out when the host’s rule throws, and not the import', () => {
    const toRole = () => {
      throw new Error('no such speaker');
    };
    expect(parse({ messages: untold, modelOutputs }, toRole)).toEqual({
      value: undefined,
      problems: ['error callback-failed messages[0]'],
    });
  });
});
