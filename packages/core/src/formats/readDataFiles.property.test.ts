import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataRow } from '../conversation/index.js';
import {
  createSampleDataRow,
  createSampleLabel,
  createSampleProject,
  sampleOntology,
} from '../testing/index.js';
import { type DataImport, listNativeLines, readDataFile } from './index.js';

const type = 'application/vnd.labelbox.conversational';

function createConversation(text: string, titles: readonly string[] = ['Response A', 'Response B']) {
  return {
    type,
    version: 1,
    messages: [{ messageId: 'm0', content: text, user: { name: 'User' } }],
    modelOutputs: titles.map((title) => ({ title, content: `${title} to ${text}` })),
  };
}

const createRow = (key: string) => ({ global_key: key, row_data: createConversation(`question ${key}`) });

const read = (value: unknown): DataImport =>
  readDataFile({ name: 'rows.json', text: JSON.stringify(value) }, { ontology: sampleOntology });

/** Nothing is lost in silence: each record came in or has an error, and each row can be read again. */
function expectAccounted({ dataRows, labels, project, report }: DataImport): void {
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  const keptOut = new Set(errors.map(({ source }) => JSON.stringify(source)));
  expect(report.records).toBe(
    dataRows.length + labels.length + report.annotations + (project === undefined ? 0 : 1) + keptOut.size,
  );
  expect([report.dataRows, report.labels]).toEqual([dataRows.length, labels.length]);
  for (const row of dataRows) expect(parseDataRow(row)).toEqual({ ok: true, value: row, problems: [] });
  expect(new Set(dataRows.map(({ id }) => id)).size).toBe(dataRows.length);
}

describe('hostile input', () => {
  it.each([
    [
      'metadata nested too deep',
      `{"row_data":${JSON.stringify(createConversation('x'))},"metadata_fields":[{"name":"a","value":${'['.repeat(50_000)}${']'.repeat(50_000)}}]}`,
    ],
    ['a record nested too deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    [
      'a message nested too deep',
      `{"type":"${type}","messages":${'[{"user":'.repeat(20_000)}1${'}]'.repeat(20_000)}}`,
    ],
    [
      'very many faulty messages',
      JSON.stringify({ type, messages: Array.from({ length: 150_000 }, () => ({})) }),
    ],
    [
      'very many responses',
      JSON.stringify({
        ...createConversation('x'),
        modelOutputs: Array.from({ length: 150_000 }, () => ({ content: '' })),
      }),
    ],
    ['keys that objects use', `{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}},"type":"${type}"}`],
  ])('is answered with a row or a problem: %s', (_, text) => {
    const imported = readDataFile({ name: 'hostile.json', text }, { ontology: sampleOntology });
    expect(imported.report.records).toBe(1);
    expect(imported.dataRows.length + imported.report.problems.length).toBeGreaterThan(0);
    expect(({} as { a?: unknown }).a).toBe(undefined);
  });

  it('comes through with lone surrogates and whatever else a text can hold', () => {
    const text = '\uD800 \uDFFF \u0000 \u2028 \u202E 👩‍👩‍👧';
    expect(read(createConversation(text)).dataRows[0]?.messages[0]?.content).toBe(text);
  });

  it('may be a hundred thousand rows', () => {
    const text = Array.from({ length: 100_000 }, (_, index) => JSON.stringify(createRow(`k${index}`))).join(
      '\n',
    );
    expect(readDataFile({ name: 'many.ndjson', text }, { ontology: sampleOntology }).report).toEqual({
      records: 100_000,
      dataRows: 100_000,
      labels: 0,
      annotations: 0,
      problems: [],
    });
  }, 60_000);

  it('may be one chat of fifty thousand messages, in a row or all beside each other', () => {
    const ids = Array.from({ length: 50_000 }, (_, index) => `m${index}`);
    const createChat = (listChildren: (index: number) => string[]) => ({
      type: `${type}.model-chat-evaluation`,
      actors: { h: { role: 'human' }, m: { role: 'model' } },
      messages: Object.fromEntries(
        ids.map((id, index) => [
          id,
          { actorId: index % 2 === 0 ? 'h' : 'm', content: id, childMessageIds: listChildren(index) },
        ]),
      ),
      rootMessageIds: ['m0'],
    });
    const chain = read(createChat((index) => ids.slice(index + 1, index + 2)));
    expect(chain.dataRows[0]?.messages.length).toBe(50_000);
    const star = read(createChat((index) => (index === 0 ? ids.slice(1) : [])));
    expect(star.report.records).toBe(1);
  }, 60_000);
});

/** A valid record with one value somewhere in it replaced, or one key removed. */
function mutate(record: unknown, seed: number, replacement: unknown): unknown {
  const places: { at: Record<string, unknown>; key: string }[] = [];
  const copy = structuredClone(record);
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      places.push({ at: value as Record<string, unknown>, key });
      collect(inner);
    }
  };
  collect(copy);
  const place = places[seed % places.length];
  if (place !== undefined) place.at[place.key] = replacement;
  return copy;
}

const chat = {
  global_key: 'chat',
  row_data: {
    type: `${type}.model-chat-evaluation`,
    version: 2,
    actors: {
      h: { role: 'human', metadata: { name: 'User' } },
      m: { role: 'model', metadata: { modelConfigName: 'harbor-2' } },
    },
    messages: {
      u: { actorId: 'h', content: [{ type: 'text', content: 'Hello' }], childMessageIds: ['a', 'b'] },
      a: { actorId: 'm', content: [{ type: 'text', content: 'Hi' }], childMessageIds: ['v'] },
      b: { actorId: 'm', content: [{ type: 'text', content: 'Good day' }], childMessageIds: ['v'] },
      v: { actorId: 'h', content: [{ type: 'text', content: 'Bye' }], childMessageIds: [] },
    },
    rootMessageIds: ['u'],
  },
};
const label = createSampleLabel(createSampleDataRow(), { best: 'a', reason: 'It is quiet.' });
const nativeLines = [...listNativeLines(createSampleProject({ labels: [label] }))];
const samples: readonly unknown[] = [
  ...nativeLines.map((line): unknown => JSON.parse(line)),
  createConversation('x'),
  createRow('y'),
  chat,
  {
    data_row: { id: 'x', row_data: createConversation('z') },
    metadata_fields: [{ name: 'a', value: 1 }],
    projects: {},
  },
  {
    externalId: 'w',
    conversationalData: createConversation('w').messages,
    attachments: [{ type: 'IMAGE', value: 'x' }],
  },
  { name: 'Choose the best response', answer: { name: 'Response B' }, dataRow: { globalKey: 'y' } },
  { name: 'Provide a reason for your choice', answer: 'Shorter.', dataRow: { id: 'row-1' }, uuid: 'u' },
  {
    name: 'best',
    messageEvaluationTask: {
      format: 'message-single-selection',
      data: { messageId: 'a', parentMessageId: 'u', modelConfigName: 'harbor-2' },
    },
    dataRow: { globalKey: 'chat' },
  },
];

describe('any input', () => {
  const odd = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', '', 'null', 'm0', 'u', [], {}));

  it('is accounted for: any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expectAccounted(readDataFile({ name: 'x', text }, { ontology: sampleOntology }));
      }),
    );
  });

  it('is accounted for: any JSON values, by line and by element', () => {
    const values = fc.array(fc.oneof(odd, fc.constantFrom(...samples)));
    fc.assert(
      fc.property(values, fc.boolean(), (all, asLines) => {
        const text = asLines ? all.map((value) => JSON.stringify(value)).join('\n') : JSON.stringify(all);
        expectAccounted(readDataFile({ name: 'x', text }, { ontology: sampleOntology }));
      }),
    );
  });

  it('is accounted for: a record of each shape with anything in any place', () => {
    const mutated = fc.tuple(fc.constantFrom(...samples), fc.nat(), fc.oneof(odd, fc.constant(undefined)));
    fc.assert(
      fc.property(fc.array(mutated, { maxLength: 3 }), (all) => {
        const records = all.map(([sample, seed, value]) => mutate(sample, seed, value));
        expectAccounted(read(records));
      }),
      { numRuns: 2000 },
    );
  });
});
