import { expect, it } from 'vitest';
import { toPathText } from '../../../errors/index.js';
import { type Classification, listOntologyTemplates, type Ontology } from '../../../index.js';
import { sampleLongOntology } from '../../../testing/index.js';
import { readLabelboxOntology } from './readLabelboxOntology.js';
import { writeLabelboxOntology } from './writeLabelboxOntology.js';

const toOntology = (...classifications: readonly object[]): Ontology => ({
  id: 'o',
  version: 3,
  name: 'O',
  classifications: classifications as readonly Classification[],
});

function write(...classifications: readonly object[]) {
  const { json, problems } = writeLabelboxOntology(toOntology(...classifications));
  expect(problems.every(({ code, severity }) => code === 'format-difference' && severity === 'warning')).toBe(
    true,
  );
  return { ...json, notes: problems.map(({ path }) => toPathText(path)) };
}

it('writes the fields that Labelbox’s own builder writes', () => {
  const { classifications, notes } = write({
    id: 'q',
    kind: 'radio',
    name: 'Q',
    required: true,
    options: [{ id: 'a', label: 'A', value: 'a_value' }],
  });
  expect(notes).toEqual([]);
  expect(classifications).toEqual([
    {
      type: 'radio',
      name: 'Q',
      instructions: 'Q',
      required: true,
      scope: 'global',
      options: [
        { label: 'A', value: 'a_value', position: 0, options: [], schemaNodeId: null, featureSchemaId: null },
      ],
      schemaNodeId: null,
      featureSchemaId: null,
    },
  ]);
});

it.each<[what: string, id: string, ids: object]>([
  [
    'Labelbox’s own id goes where Labelbox looks for it',
    'ckrb1sfjx099a0y914hl319ie',
    { featureSchemaId: 'ckrb1sfjx099a0y914hl319ie' },
  ],
  ['an id that reading makes from the name need not be written', 'q', { featureSchemaId: null }],
  [
    'any other id of ours never stands where Labelbox would look it up',
    'best',
    { featureSchemaId: null, adjudgeId: 'best' },
  ],
])('%s', (_what, id, ids) => {
  const { classifications } = write({ id, kind: 'text', name: 'Q' });
  expect(classifications).toMatchObject([ids]);
  expect('adjudgeId' in (classifications[0] ?? {})).toBe('adjudgeId' in ids);
});

it.each<[instructions: string | undefined, name: string, written: string]>([
  [undefined, 'Which is best?', 'Which is best?'],
  ['Choose one.', 'Which is best?', 'Which is best?\nChoose one.'],
  ['Which is best?', 'best_response', 'Which is best?'],
])('help %j of “%s” is shown in Labelbox as %j', (instructions, name, written) => {
  const { classifications } = write({
    id: 'q',
    kind: 'text',
    name,
    ...(instructions !== undefined && { instructions }),
  });
  expect(classifications).toMatchObject([{ name, instructions: written }]);
});

const asked = { id: 'q', name: 'Best?' };
const isYes = { classificationId: 'other', operator: 'is', value: 'yes' };
const labels = (...names: readonly string[]) => names.map((label) => ({ label }));

it.each<[what: string, question: object, written: readonly object[], notes: readonly string[]]>([
  [
    'a verdict',
    { kind: 'preference', ties: ['tie', 'both-bad'] },
    [{ type: 'radio', options: labels('Response A', 'Response B', 'Tie', 'Both bad') }],
    [''],
  ],
  [
    'a graded verdict, whose centre is a tie',
    { kind: 'preference', strength: { points: 7 } },
    [{ type: 'radio', options: labels('Response A', 'Response B', 'Tie') }],
    ['.strength', ''],
  ],
  [
    'axes',
    {
      kind: 'preference',
      axes: [
        { id: 'h', label: 'Help' },
        { id: 's', label: 'Safety' },
      ],
    },
    [{ name: 'Best?: Help' }, { name: 'Best?: Safety' }],
    ['', ''],
  ],
  [
    'the best and the worst',
    { kind: 'best-worst' },
    [
      { name: 'Best?: best', options: labels('Response A', 'Response B') },
      { name: 'Best?: worst', options: labels('Response A', 'Response B') },
    ],
    ['', ''],
  ],
  [
    'a rating',
    { kind: 'rating', min: 1, max: 3, labels: [{ value: 3, label: 'Good' }] },
    [{ type: 'radio', isLikertScale: true, options: labels('1', '2', '3: Good') }],
    [''],
  ],
  [
    'a rating of each response',
    { kind: 'rating', min: 1, max: 2, scope: 'response' },
    [{ scope: 'global' }],
    ['', '.scope'],
  ],
  [
    'a radio of each turn',
    { kind: 'radio', scope: 'comparison', options: [{ id: 'a', label: 'A', value: 'A' }] },
    [{ scope: 'global' }],
    ['.scope'],
  ],
  ['a question of each message', { kind: 'text', scope: 'message' }, [{ scope: 'index' }], []],
  ['limits', { kind: 'text', minCharacters: 9 }, [{ minCharacters: 9 }], ['.minCharacters']],
  [
    'conditions',
    { kind: 'text', visibleIf: isYes, requiredIf: isYes, settingsIf: [{ if: isYes, settings: {} }] },
    [{ type: 'text' }],
    ['.visibleIf', '.requiredIf', '.settingsIf'],
  ],
  ['a kind of the host’s', { kind: 'matrix' }, [], ['']],
  ['a rating whose settings cannot be', { kind: 'rating' }, [], ['']],
])('writes %s', (_what, question, written, notes) => {
  const result = write({ ...asked, ...question });
  expect(result.classifications).toMatchObject(written);
  expect(result.tools).toEqual([]);
  expect(result.notes).toEqual(notes.map((note) => `classifications[0]${note}`));
});

it.each<[what: string, question: object, tools: readonly string[], notes: readonly string[]]>([
  ['a verdict on each turn', { kind: 'preference', scope: 'comparison' }, ['message-single-selection'], []],
  [
    'one with ties',
    { kind: 'preference', scope: 'comparison', ties: ['tie'] },
    ['message-single-selection'],
    ['.ties'],
  ],
  ['a ranking in each turn', { kind: 'ranking', scope: 'comparison' }, ['message-ranking'], []],
  [
    'a ranking in the row',
    { kind: 'ranking', allowTies: true },
    ['message-ranking'],
    ['.scope', '.allowTies'],
  ],
  [
    'instructions',
    { kind: 'ranking', scope: 'comparison', instructions: 'I' },
    ['message-ranking'],
    ['.instructions'],
  ],
])('writes %s as a tool', (_what, question, tools, notes) => {
  const result = write({ ...asked, ...question });
  expect(result.tools.map(({ tool }) => tool)).toEqual(tools);
  expect(result.classifications).toEqual([]);
  expect(result.notes).toEqual(notes.map((note) => `classifications[0]${note}`));
});

it('gives tools that were read back as they were, before the other questions', () => {
  const tools = toOntology(
    { id: 'verdict', kind: 'preference', scope: 'comparison', name: 'Best reply', required: true },
    { id: 'ranking', kind: 'ranking', scope: 'comparison', name: 'Ranking' },
    {
      id: 'selection',
      kind: 'checklist',
      scope: 'response',
      name: 'Usable',
      options: [{ id: 'selected', label: 'Selected', value: 'selected' }],
    },
    { id: 'why', kind: 'text', name: 'Why?' },
  );
  const [first, ...others] = [...tools.classifications].reverse();
  const mixed = { ...tools, classifications: first === undefined ? [] : [first, ...others.reverse()] };
  const read = readLabelboxOntology(writeLabelboxOntology(mixed).json, { id: 'o', name: 'O' });
  expect(read).toMatchObject({ ok: true, value: { classifications: tools.classifications } });
});

it('has no place for a ranking in an option, and writes a verdict there as a radio', () => {
  const nested = [
    { id: 'r', kind: 'ranking', name: 'R' },
    { id: 'p', kind: 'preference', name: 'P' },
  ];
  const { classifications, notes } = write({
    ...asked,
    kind: 'radio',
    scope: 'comparison',
    options: [{ id: 'a', label: 'A', value: 'A', classifications: nested }],
  });
  expect(classifications).toMatchObject([{ options: [{ options: [{ type: 'radio', name: 'P' }] }] }]);
  const place = 'classifications[0].options[0].classifications';
  expect(notes).toEqual(['classifications[0].scope', `${place}[0]`, `${place}[1]`]);
});

it('says which names Labelbox would refuse', () => {
  const option = (id: string) => ({ id, label: id, value: 'same' });
  const { notes } = write(
    { id: 'q1', kind: 'radio', name: 'Q', options: [option('a'), option('b')] },
    { id: 'q2', kind: 'text', name: 'Q' },
  );
  expect(notes).toEqual(['classifications[0].options', 'classifications']);
});

it.each([...listOntologyTemplates().map((one) => one.ontology), sampleLongOntology])(
  '$name goes out with each of its questions, or says why not',
  (ontology) => {
    const { json, problems } = writeLabelboxOntology(ontology);
    expect(json.tools.length + json.classifications.length).toBeGreaterThanOrEqual(
      ontology.classifications.length,
    );
    const read = readLabelboxOntology(json, { id: ontology.id, name: ontology.name });
    expect(read).toMatchObject({ ok: true, problems: [] });
    if (problems.length === 0) expect(read).toMatchObject({ value: ontology });
  },
);

it('leaves out what is asked about marked parts of a text, and says so', () => {
  const written = write(
    { id: 'q', kind: 'text', name: 'Q' },
    { id: 'severity', kind: 'ranking', scope: 'span', name: 'Severity' },
  );
  expect(written.classifications).toHaveLength(1);
  expect(written.tools).toEqual([]);
  expect(written.notes).toEqual(['classifications[1].scope']);
});
