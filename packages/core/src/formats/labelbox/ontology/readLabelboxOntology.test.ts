import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toPathText } from '../../../errors/index.js';
import { createKind } from '../../../kinds/index.js';
import type { Ontology } from '../../../ontology/index.js';
import { readLabelboxOntology } from './readLabelboxOntology.js';
import { writeLabelboxOntology } from './writeLabelboxOntology.js';

const file = (classifications: unknown, tools: unknown = []) => ({
  tools,
  relationships: [],
  classifications,
  realTime: false,
});

function read(raw: unknown): { readonly ontology: Ontology; readonly notes: readonly string[] } {
  const result = readLabelboxOntology(raw, { id: 'o', name: 'O' });
  if (!result.ok) throw new Error(result.problems[0]?.message);
  expect(result.problems.every(({ severity }) => severity === 'warning')).toBe(true);
  return { ontology: result.value, notes: result.problems.map(({ path }) => toPathText(path)) };
}

const radio = (fields: object = {}) => ({
  type: 'radio',
  name: 'Q',
  instructions: 'Q',
  required: false,
  options: [{ label: 'A', value: 'a' }],
  ...fields,
});
const text = (fields: object = {}) => ({ type: 'text', name: 'T', options: [], ...fields });

it('reads the two questions of the tutorial as they were built', () => {
  const option = (label: string) => ({ label, value: label, options: [], featureSchemaId: null });
  const { ontology, notes } = read(
    file([
      radio({
        name: 'Choose the best response',
        instructions: 'Choose the best response',
        scope: 'global',
        options: ['Response A', 'Response B', 'Tie'].map(option),
      }),
      text({ name: 'Provide a reason for your choice', instructions: 'Provide a reason for your choice' }),
    ]),
  );
  expect(notes).toEqual([]);
  expect(ontology).toEqual({
    id: 'o',
    version: 1,
    name: 'O',
    classifications: [
      {
        id: 'choose-the-best-response',
        kind: 'radio',
        name: 'Choose the best response',
        options: [
          { id: 'response-a', label: 'Response A', value: 'Response A' },
          { id: 'response-b', label: 'Response B', value: 'Response B' },
          { id: 'tie', label: 'Tie', value: 'Tie' },
        ],
      },
      { id: 'provide-a-reason-for-your-choice', kind: 'text', name: 'Provide a reason for your choice' },
    ],
  });
});

const schemaId = 'ckrb1sfjx099a0y914hl319ie';

it.each<[what: string, raw: object, read: object, notes: readonly string[]]>([
  ['a required question', radio({ required: true }), { required: true }, []],
  ['a question about each message', radio({ scope: 'index' }), { scope: 'message' }, []],
  ['the id that Labelbox gave', radio({ featureSchemaId: schemaId }), { id: schemaId }, []],
  ['how options are shown', radio({ uiMode: 'hotkey' }), { uiMode: 'hotkey' }, []],
  ['a scale', radio({ isLikertScale: true }), { isLikertScale: true }, []],
  [
    'a name for programs',
    radio({ name: 'best_response', instructions: 'Which is best?' }),
    { id: 'best-response', name: 'best_response', instructions: 'Which is best?' },
    ['classifications[0].instructions'],
  ],
  [
    'help below the question',
    radio({ instructions: 'Q\nOne only.' }),
    { name: 'Q', instructions: 'One only.' },
    [],
  ],
  ['an older dropdown', radio({ type: 'dropdown' }), { uiMode: 'searchable' }, ['classifications[0].type']],
  [
    'an option without a label',
    radio({ options: [{ value: 7 }] }),
    { options: [{ id: '7', label: '7', value: '7' }] },
    [],
  ],
  [
    'an archived option',
    radio({
      options: [
        { label: 'A', value: 'a' },
        { label: 'Old', value: 'old', archived: true },
      ],
    }),
    { options: [{ id: 'a', label: 'A', value: 'a' }] },
    ['classifications[0].options[1]'],
  ],
  [
    'a prompt to be written',
    { type: 'prompt', name: 'Write a prompt', minCharacters: 5, maxCharacters: 100, options: [] },
    { kind: 'text', required: true, minCharacters: 5, maxCharacters: 100 },
    ['classifications[0].type'],
  ],
  [
    'limits that cross',
    text({ minCharacters: 5, maxCharacters: 2 }),
    { kind: 'text', name: 'T', id: 't' },
    ['classifications[0].minCharacters'],
  ],
  [
    'attributes',
    radio({ attributes: [{ attributeName: 'auto', attributeValue: '1' }] }),
    { kind: 'radio' },
    ['classifications[0].attributes'],
  ],
  [
    'a question in an option',
    radio({ options: [{ label: 'A', value: 'a', options: [text({ required: true })] }] }),
    {
      options: [
        {
          id: 'a',
          label: 'A',
          value: 'a',
          classifications: [{ id: 't', kind: 'text', name: 'T', required: true }],
        },
      ],
    },
    [],
  ],
])('reads %s', (_what, raw, expected, notes) => {
  const result = read(file([raw]));
  expect(result.ontology.classifications).toMatchObject([expected]);
  expect(result.notes).toEqual(notes);
});

it.each<[what: string, tool: object, read: readonly object[], notes: readonly string[]]>([
  ['message-single-selection', {}, [{ kind: 'preference', scope: 'comparison', name: 'T' }], []],
  ['message-ranking', { required: true }, [{ kind: 'ranking', scope: 'comparison', required: true }], []],
  ['message-multi-selection', { required: true }, [{ kind: 'checklist', scope: 'response' }], ['tools[0]']],
  ['message-ranking', { classifications: [text()] }, [{ kind: 'ranking' }], ['tools[0].classifications']],
  ['named-entity', {}, [], ['tools[0]']],
  ['step-reasoning', {}, [], ['tools[0]']],
])('reads the tool %s with %j', (tool, fields, expected, notes) => {
  const result = read(file([], [{ tool, name: 'T', required: false, color: '#f00', ...fields }]));
  expect(result.ontology.classifications).toMatchObject(expected);
  expect(result.notes).toEqual(notes);
});

it.each<[what: string, feature: unknown]>([
  ['is archived', radio({ archived: true })],
  ['has no options', radio({ options: [] })],
  ['has only archived options', radio({ options: [{ label: 'A', archived: true }] })],
  ['is of a type unknown here', radio({ type: 'group' })],
  ['has no name', { type: 'text' }],
  ['is no object', 'radio'],
])('leaves out, aloud, a question that %s', (_what, feature) => {
  const { ontology, notes } = read(file([feature, text()]));
  expect(ontology.classifications.map(({ id }) => id)).toEqual(['t']);
  expect(notes.length).toBeGreaterThan(0);
});

it('gives each question and option an id of its own, whatever they are called', () => {
  const options = ['A', 'A', 'a', '…', 'constructor'].map((label) => ({ label, value: label }));
  const { ontology } = read(
    file([
      radio({ featureSchemaId: schemaId, options }),
      radio({ featureSchemaId: schemaId }),
      radio(),
      radio({ name: 'Q 2' }),
    ]),
  );
  expect(ontology.classifications.map(({ id }) => id)).toEqual([schemaId, 'q', 'q-2', 'q-2-2']);
  expect(ontology.classifications[0]).toMatchObject({
    options: ['a', 'a-2', 'a-3', 'option', 'option-2'].map((id) => ({ id })),
  });
});

it('takes the JSON as Labelbox’s API wraps it, with its name', () => {
  const raw = { name: 'Shopping', normalized: file([text()]) };
  expect(readLabelboxOntology(raw)).toMatchObject({
    ok: true,
    value: { name: 'Shopping', id: expect.stringMatching(/^ontology-/), classifications: [{ name: 'T' }] },
  });
});

it('reads the questions with the kinds of the host', () => {
  const strict = createKind<{ id: string; kind: 'text'; name: string }, string>({
    kind: 'text',
    parse: () => ({ ok: true, value: {}, problems: [] }),
    parseAnswer: (raw) => ({ ok: true, value: String(raw), problems: [] }),
    isAnswered: () => true,
  });
  const raw = file([text({ minCharacters: 5 })]);
  expect(readLabelboxOntology(raw, { id: 'o', kinds: [strict] })).toMatchObject({
    ok: true,
    value: { classifications: [{ id: 't', kind: 'text', name: 'T' }] },
  });
});

it.each<[what: string, raw: unknown, code: string]>([
  ['what is no object', 'ontology', 'unknown-format'],
  ['a row', { messages: [] }, 'unknown-format'],
  ['an ontology of ours', { id: 'o', version: 1, name: 'O', classifications: 'none' }, 'unknown-format'],
  ['what nests too deep', file(JSON.parse(toDeepJson(20_000))), 'input-too-deep'],
])('refuses %s, and says what it is', (_what, raw, code) => {
  expect(readLabelboxOntology(raw)).toMatchObject({ ok: false, problems: [{ code }] });
});

function toDeepJson(depth: number): string {
  const open = '[{"type":"radio","name":"Q","options":[{"label":"A","options":';
  return `${open.repeat(depth)}[]${'}]}]'.repeat(depth)}`;
}

const corpus = process.env.ADJUDGE_CORPUS ?? '';
const title =
  corpus === ''
    ? 'Labelbox’s own features (skipped: ADJUDGE_CORPUS names no data folder)'
    : 'Labelbox’s own features';

describe.skipIf(corpus === '')(title, () => {
  const features = () => {
    const path = join(corpus, 'formats', 'labelbox', 'ontology_features_normalized.json');
    return Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, unknown>>);
  };
  const wrap = (feature: object) => ('tool' in feature ? file([], [feature]) : file([feature]));

  it('come back as they were, but for the types of data generation and the tools on texts', () => {
    const left = features().filter((feature) => {
      const { ontology } = read(wrap(feature));
      const { json } = writeLabelboxOntology(ontology);
      try {
        expect(json).toMatchObject(wrap(feature));
        return false;
      } catch {
        return true;
      }
    });
    expect(features().length).toBeGreaterThan(10);
    expect(left.map(({ type, tool }) => type ?? tool)).toEqual([
      'named-entity',
      'prompt',
      'response-radio',
      'response-checklist',
      'response-text',
    ]);
  });

  it('of the types that do not, each says so, and those of data generation are required questions', () => {
    for (const feature of features()) {
      const { ontology, notes } = read(wrap(feature));
      if (feature.tool === 'named-entity')
        expect([ontology.classifications, notes]).toEqual([[], ['tools[0]']]);
      if (!/^(prompt|response-)/.test(String(feature.type))) continue;
      expect(ontology.classifications).toMatchObject([{ name: feature.name, required: true }]);
      expect(notes).toEqual(['classifications[0].type']);
    }
  });
});
