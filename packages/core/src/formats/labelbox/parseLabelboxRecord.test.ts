import { describe, expect, it } from 'vitest';
import { toRowHash } from '../../conversation/index.js';
import { toPathText } from '../../errors/index.js';
import { parseLabelboxRecord } from './parseLabelboxRecord.js';
import { toLabelboxRole } from './toLabelboxRole.js';

const type = 'application/vnd.labelbox.conversational';
const messages = [{ messageId: 'm0', content: 'My kettle leaks.', user: { name: 'User' } }];
const modelOutputs = [{ content: 'Send it back.' }, { content: 'Buy a new one.' }];
const conversation = { type, version: 1, messages, modelOutputs };
const chat = {
  type: `${type}.model-chat-evaluation`,
  version: 2,
  actors: { h: { role: 'human' }, m: { role: 'model' } },
  messages: {
    u: {
      actorId: 'h',
      content: [{ type: 'text', content: 'My kettle leaks.' }],
      childMessageIds: ['a', 'b'],
    },
    a: { actorId: 'm', content: [{ type: 'text', content: 'Send it back.' }], childMessageIds: [] },
    b: { actorId: 'm', content: [{ type: 'text', content: 'Buy a new one.' }], childMessageIds: [] },
  },
  rootMessageIds: ['u'],
};
const url = 'https://files.example/row.json';

function parse(raw: unknown) {
  const parsed = parseLabelboxRecord(raw, toLabelboxRole);
  return {
    row: parsed.ok ? parsed.value.dataRow : undefined,
    problems: parsed.problems.map(({ code, severity, path }) => `${severity} ${code} ${toPathText(path)}`),
  };
}

describe('the shapes of a record', () => {
  it.each([
    ['a conversation', conversation],
    ['one without a version', { ...conversation, version: undefined }],
    ['one in `row_data`', { row_data: conversation, media_type: 'CONVERSATIONAL' }],
    ['the text of one in `row_data`', { row_data: JSON.stringify(conversation, null, 2) }],
    [
      'an export line',
      {
        data_row: { id: 'x', row_data: conversation },
        projects: { p: { labels: [] } },
        media_attributes: {},
      },
    ],
    ['an export line with text', { data_row: { id: 'x', row_data: JSON.stringify(conversation) } }],
    ['the older bulk form', { type, version: 1, conversationalData: messages, modelOutputs }],
    ['the older bulk form without type and version', { conversationalData: messages, modelOutputs }],
    ['a chat', chat],
    ['a chat in `row_data`', { row_data: chat }],
    ['the text of a chat', { row_data: JSON.stringify(chat) }],
    ['a chat told by its roots alone', { ...chat, type: undefined, version: undefined }],
  ])('%s comes in', (_, raw) => {
    const { row, problems } = parse(raw);
    expect(problems).toEqual([]);
    expect(row?.messages.map(({ content, role }) => `${role}: ${content}`)).toEqual([
      'user: My kettle leaks.',
    ]);
    expect(row?.comparisons[0]?.responses.map(({ content }) => content)).toEqual([
      'Send it back.',
      'Buy a new one.',
    ]);
  });

  it.each([
    ['a link', { row_data: url }, 'error row-data-is-url row_data'],
    ['a link of a cloud store', { row_data: 's3://bucket/row.json' }, 'error row-data-is-url row_data'],
    ['an exported link', { data_row: { id: 'x', row_data: url } }, 'error row-data-is-url data_row.row_data'],
    [
      'the oldest form',
      { externalId: 'x', conversationalUrl: url },
      'error row-data-is-url conversationalUrl',
    ],
    ['broken text', { row_data: '{"type":' }, 'error not-json row_data'],
    ['other text', { row_data: 'Hello: there' }, 'error wrong-type row_data'],
    ['the text of a list', { row_data: '[1]' }, 'error wrong-type row_data'],
    ['nothing', { row_data: null }, 'error wrong-type row_data'],
    ['an export without contents', { data_row: { id: 'x' } }, 'error wrong-type data_row.row_data'],
    ['another type in `row_data`', { row_data: { type: 'text/plain' } }, 'error unknown-format row_data'],
    ['another version', { ...conversation, version: 3 }, 'error version-unknown version'],
    [
      'another version of a chat',
      { row_data: { ...chat, version: { a: 1 } } },
      'error version-unknown row_data.version',
    ],
    [
      'a fault inside',
      { data_row: { row_data: { ...conversation, messages: [{}, 1] } } },
      'error wrong-type data_row.row_data.messages[0].messageId',
    ],
    ['a conversation without type', { messages, modelOutputs }, 'error unknown-format '],
    [
      'an annotation',
      { name: 'Best', answer: { name: 'A' }, dataRow: { globalKey: 'k' } },
      'error unknown-format ',
    ],
    ['a training record', { prompt: 'a', chosen: 'b', rejected: 'c' }, 'error unknown-format '],
    ['a number', 17, 'error unknown-format '],
    ['a list in a list', [conversation], 'error unknown-format '],
    [
      'a key that objects use',
      JSON.parse('{"__proto__": {"row_data": {}}, "type": "x"}'),
      'error unknown-format ',
    ],
  ])('%s stays out', (_, raw, problem) => {
    const { row, problems } = parse(raw);
    expect(row).toBe(undefined);
    expect(problems[0]).toBe(problem);
  });

  it('says what to do about a link and keeps it whole', () => {
    const long = `${url}?signature=${'x'.repeat(500)}`;
    const [problem] = parseLabelboxRecord({ row_data: long }, toLabelboxRole).problems;
    expect(problem?.params).toEqual({ url: long });
    expect(problem?.message).toMatch(/never fetched unasked\. Download it and import the file/);
    expect(problem?.message.length).toBeLessThan(400);
  });

  it('says which type an unknown record has and which shapes can come in', () => {
    const [problem] = parseLabelboxRecord({ type: 'text/plain' }, toLabelboxRole).problems;
    expect(problem?.message).toContain('Its type is “text/plain”.');
    expect(problem?.message).toContain('`row_data`');
  });
});

describe('the id of a row', () => {
  const hash = `row-${toRowHash({ id: '', messages: parse(conversation).row?.messages ?? [], comparisons: parse(conversation).row?.comparisons ?? [] })}`;

  it.each([
    ['the global key', { row_data: conversation, global_key: 'g', external_id: 'e' }, 'g', 'g'],
    ['the external id', { row_data: conversation, global_key: null, external_id: 'e' }, 'e', undefined],
    [
      'the external id of the older form',
      { conversationalData: messages, modelOutputs, externalId: 'e' },
      'e',
      undefined,
    ],
    ['a number as text', { row_data: conversation, external_id: 12 }, '12', undefined],
    [
      'the global key of an export',
      { data_row: { id: 'x', global_key: 'g', external_id: 'e', row_data: conversation } },
      'g',
      'g',
    ],
    [
      'the external id of an export',
      { data_row: { id: 'x', global_key: null, external_id: 'e', row_data: conversation } },
      'e',
      undefined,
    ],
    ['Labelbox’s own', { data_row: { id: 'x', external_id: null, row_data: conversation } }, 'x', undefined],
    ['else the hash of what it says', conversation, hash, undefined],
    ['not an id that is none of ours', { row_data: conversation, id: 'x' }, hash, undefined],
  ])('is %s', (_, raw, id, globalKey) => {
    const { row, problems } = parse(raw);
    expect([row?.id, row?.globalKey, problems]).toEqual([id, globalKey, []]);
  });

  it.each([
    [{ row_data: conversation, global_key: '' }, 'error wrong-type global_key'],
    [{ row_data: conversation, global_key: { a: 1 } }, 'error wrong-type global_key'],
    [{ row_data: conversation, external_id: '__proto__' }, 'error wrong-type external_id'],
    [{ data_row: { id: true, row_data: conversation } }, 'error wrong-type data_row.id'],
  ])('keeps the row out where it cannot be one: %j', (raw, problem) => {
    expect(parse(raw)).toEqual({ row: undefined, problems: [problem] });
  });
});

describe('metadata and attachments', () => {
  it('come along by name, else by the name or id of the schema', () => {
    const metadata_fields = [
      { name: 'split', value: 'train' },
      { schema_id: 'cko1', schema_name: 'topic', value: { any: ['json', 1] } },
      { schema_id: 'cko2', value: null },
    ];
    const attachments = [
      { type: 'RAW_TEXT', value: 'A note.' },
      { type: 'IMAGE', value: url, name: 'Photo' },
    ];
    const row = { metadata: { split: 'train', topic: { any: ['json', 1] }, cko2: null }, attachments };
    expect(parse({ row_data: conversation, metadata_fields, attachments }).row).toMatchObject(row);
    expect(
      parse({ data_row: { id: 'x', row_data: conversation }, metadata_fields, attachments }).row,
    ).toMatchObject(row);
  });

  it.each([
    ['metadata that is no list', { metadata_fields: 'split' }, 'warning wrong-type metadata_fields'],
    ['a field without a name', { metadata_fields: [{ value: 1 }] }, 'warning wrong-type metadata_fields[0]'],
    [
      'a field without a value',
      { metadata_fields: [{ name: 'a' }] },
      'warning wrong-type metadata_fields[0].value',
    ],
    [
      'a name that objects use',
      { metadata_fields: [{ name: '__proto__', value: 1 }] },
      'warning wrong-type metadata_fields[0].name',
    ],
    ['attachments that are no list', { attachments: {} }, 'warning wrong-type attachments'],
    [
      'an attachment without a type',
      { attachments: [{ value: 'x' }] },
      'warning wrong-type attachments[0].type',
    ],
    [
      'an empty attachment',
      { attachments: [{ type: 'IMAGE', value: '' }] },
      'warning wrong-type attachments[0].value',
    ],
  ])('%s is left out with a warning', (_, fields, problem) => {
    const { row, problems } = parse({ row_data: conversation, ...fields });
    expect(row).toBeDefined();
    expect([row?.metadata, row?.attachments]).toEqual([undefined, undefined]);
    expect(problems).toEqual([problem]);
  });

  it('keep the first of two fields of one name', () => {
    const metadata_fields = [
      { name: 'a', value: 1 },
      { name: 'a', value: 2 },
    ];
    const { row, problems } = parse({ row_data: conversation, metadata_fields });
    expect([row?.metadata, problems]).toEqual([{ a: 1 }, ['warning duplicate-id metadata_fields[1]']]);
  });
});
