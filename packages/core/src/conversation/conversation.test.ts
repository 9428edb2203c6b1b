import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRow, anyText } from '../../arbitraries/index.js';
import { createSampleDataRow, createSampleDataRowOf, sampleResponses } from '../testing/index.js';
import {
  applyPrelabels,
  createPresentation,
  type DataRow,
  hasTree,
  listPath,
  listPresented,
  listPrompt,
  listRepliesTo,
  parseDataRow,
  toBlindDataRow,
  toHash,
  toJudgedComparison,
  toLetter,
  toRowHash,
} from './index.js';

const row = createSampleDataRow();
const message = (id: string, fields: object = {}) => ({ id, role: 'user', content: id, ...fields });
const bare = (fields: object) => ({ id: 'x', messages: [], comparisons: [], ...fields });

describe('parseDataRow', () => {
  it('gives back any row from its JSON', () => {
    fc.assert(
      fc.property(anyRow, (one) => {
        expect(parseDataRow(JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, value: one, problems: [] });
      }),
    );
  });

  it('keeps metadata of any key', () => {
    const metadata = JSON.parse(
      '{"constructor": 1, "prototype": {"toString": [null]}, "__proto__": "x"}',
    ) as never;
    const parsed = parseDataRow(bare({ metadata }));
    expect(parsed.ok && JSON.stringify(parsed.value.metadata)).toBe(JSON.stringify(metadata));
    expect(parseDataRow(bare({ metadata: { run: () => {} } })).problems[0]?.path).toEqual(['metadata']);
  });

  it('never throws on anything at all', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void expect(typeof parseDataRow(raw).ok).toBe('boolean')));
  });

  const faults = [
    ['no object', 'text', 'wrong-type', []],
    ['no comparisons', { id: 'x', messages: [] }, 'wrong-type', ['comparisons']],
    ['an empty id', bare({ id: '' }), 'wrong-type', ['id']],
    ['an id that objects use themselves', bare({ id: '__proto__' }), 'wrong-type', ['id']],
    [
      'a role nobody has',
      bare({ messages: [message('a', { role: 'bot' })] }),
      'wrong-type',
      ['messages', 0, 'role'],
    ],
    [
      'two messages of one id',
      bare({ messages: [message('a'), message('a')] }),
      'duplicate-id',
      ['messages', 1, 'id'],
    ],
    [
      'a parent that is not there',
      bare({ messages: [message('a', { parentId: 'b' })] }),
      'unknown-reference',
      ['messages', 0, 'parentId'],
    ],
    [
      'messages that are each other’s parents',
      bare({ messages: [message('a', { parentId: 'b' }), message('b', { parentId: 'a' })] }),
      'message-cycle',
      ['messages', 0, 'parentId'],
    ],
    [
      'a comparison under no message',
      bare({ comparisons: [{ id: 'c', parentMessageId: 'm', responses: [] }] }),
      'unknown-reference',
      ['comparisons', 0, 'parentMessageId'],
    ],
    [
      'a response id used in two comparisons',
      bare({
        comparisons: [
          { id: 'c', responses: [{ id: 'r', content: '' }] },
          { id: 'd', responses: [{ id: 'r', content: '' }] },
        ],
      }),
      'duplicate-id',
      ['comparisons', 1, 'responses', 0, 'id'],
    ],
    [
      'a binding to a response that is not there',
      bare({
        comparisons: [
          { id: 'c', responses: [], optionBindings: { q: { a: { type: 'response', responseId: 'r' } } } },
        ],
      }),
      'unknown-reference',
      ['comparisons', 0, 'optionBindings', 'q', 'a', 'responseId'],
    ],
    [
      'a message that goes on from nothing',
      bare({ messages: [message('a', { followsResponseIds: ['r'] })] }),
      'unknown-reference',
      ['messages', 0, 'followsResponseIds', 0],
    ],
  ] as const;
  it.each(faults)('says where and what: %s', (_name, raw, code, path) => {
    const parsed = parseDataRow(raw);
    expect(parsed.ok).toBe(false);
    expect(parsed.problems[0]).toMatchObject({ code, path });
    expect(parsed.problems[0]?.message).toMatch(/\.$/);
  });

  it('reads ten thousand messages in one chain', () => {
    const messages = Array.from({ length: 10_000 }, (_, index) =>
      message(`m${index}`, index === 0 ? {} : { parentId: `m${index - 1}` }),
    );
    expect(parseDataRow(bare({ messages })).ok).toBe(true);
  });
});

describe('the thread', () => {
  const tree: DataRow = {
    id: 'tree',
    messages: [
      { id: 'a', role: 'user', content: '' },
      { id: 'b', role: 'user', content: '', parentId: 'a' },
      { id: 'c', role: 'user', content: '', parentId: 'a' },
    ],
    comparisons: [
      { id: 'c0', parentMessageId: 'a', responses: [] },
      { id: 'c1', parentMessageId: 'c', responses: [] },
    ],
  };

  it('is a list, in order, where no message names a parent', () => {
    expect(hasTree(row)).toBe(false);
    expect(listPath(row, 'm1').map(({ id }) => id)).toEqual(['m0', 'm1']);
    expect(listPrompt(row, toJudgedComparison(row)).map(({ id }) => id)).toEqual(['m0', 'm1', 'm2']);
  });

  it('is the path to the prompt in a tree', () => {
    expect(hasTree(tree)).toBe(true);
    expect(listPrompt(tree, toJudgedComparison(tree)).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(listRepliesTo(tree, 'a').map(({ id }) => id)).toEqual(['c0']);
  });

  it('ends, also where the parents form a ring', () => {
    const ring = {
      ...tree,
      messages: tree.messages.map((one) => ({ ...one, parentId: one.id === 'a' ? 'c' : 'a' })),
    };
    expect(listPath(ring, 'c').map(({ id }) => id)).toEqual(['a', 'c']);
  });
});

describe('the order in which responses stand', () => {
  it('is each response once, and the same at each reload', () => {
    fc.assert(
      fc.property(anyRow, fc.string(), (one, annotator) => {
        const presentation = createPresentation(one, annotator);
        expect(createPresentation(one, annotator)).toEqual(presentation);
        for (const { id, responses } of one.comparisons) {
          const ids = responses.map((response) => response.id);
          expect([...(presentation.order[id] ?? [])].sort()).toEqual([...ids].sort());
          const letters = presentation.order[id]?.map((responseId) => presentation.letters[id]?.[responseId]);
          expect(letters).toEqual(ids.map((_, place) => toLetter(place)));
        }
      }),
    );
  });

  it('is fair: over many annotators each response stands first about as often', () => {
    const firsts = Array.from(
      { length: 2000 },
      (_, index) => createPresentation(row, `annotator-${index}`).order.c0?.[0],
    );
    const share = firsts.filter((id) => id === 'r0').length / firsts.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
  });

  it('does not depend on titles, so a blinded row is shown alike', () => {
    expect(createPresentation(toBlindDataRow(row), 'x')).toEqual(createPresentation(row, 'x'));
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
  ])('has a letter for place %d', (place, letter) => {
    expect(toLetter(place)).toBe(letter);
  });

  it('puts responses that the order does not know last', () => {
    expect(listPresented(sampleResponses, ['r1']).map(({ id }) => id)).toEqual(['r1', 'r0']);
  });
});

describe('hashes', () => {
  it('tell texts apart, and are the same for a blinded row', () => {
    const changed = createSampleDataRow({ messages: row.messages.slice(1) });
    expect(toRowHash(changed)).not.toBe(toRowHash(row));
    expect(toRowHash(toBlindDataRow(row))).toBe(toRowHash(row));
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(toHash(a) === toHash(b)).toBe(a === b);
      }),
    );
  });
});

describe('blinding', () => {
  it('leaves no title, model or author anywhere in the row', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), fc.uuid(), fc.uuid(), (title, modelConfigName, name, key) => {
        const named = createSampleDataRow({
          messages: [{ id: 'm0', role: 'assistant', content: 'Hi.', author: { id: name, name } }],
          comparisons: [
            {
              id: 'c0',
              responses: [
                { id: 'r0', content: 'x', title, modelConfigName, sourceId: key },
                { id: 'r1', content: 'y' },
              ],
            },
          ],
          metadata: { model: modelConfigName },
        });
        const text = JSON.stringify(toBlindDataRow(named));
        for (const secret of [title, modelConfigName, name, key]) expect(text).not.toContain(secret);
      }),
    );
  });

  it('keeps the options bound', () => {
    expect(toBlindDataRow(row).comparisons[0]?.optionBindings).toEqual(row.comparisons[0]?.optionBindings);
  });
});

it('a later suggestion for the same question takes the place of an earlier one', () => {
  const suggest = (answer: string) => ({
    classificationId: 'best',
    target: { type: 'row' } as const,
    answer,
  });
  const once = applyPrelabels([suggest('a'), suggest('b')], createSampleDataRowOf(2));
  expect(once.prelabels).toEqual([suggest('b')]);
  expect(applyPrelabels([suggest('tie')], once).prelabels).toEqual([suggest('tie')]);
});
