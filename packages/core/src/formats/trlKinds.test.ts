import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWork } from '../../arbitraries/index.js';
import { type DataRow, rowTarget, type Target } from '../conversation/index.js';
import type { JsonValue } from '../errors/index.js';
import { createLabel, type Label } from '../label/index.js';
import { type Ontology, parseOntology } from '../ontology/index.js';
import type { ExportReport } from './exportReport.js';
import { type TrlPreferenceRecord, writeTrlPreference } from './trl.js';

const reply = (id: string) => ({ id, content: `Reply ${id}` });
const three: DataRow = {
  id: 'three',
  messages: [{ id: 'm0', role: 'user', content: 'Which one?' }],
  comparisons: [{ id: 'c0', responses: ['r0', 'r1', 'r2'].map(reply) }],
};
const turns: DataRow = {
  id: 'turns',
  messages: [
    { id: 'm0', role: 'user', content: 'Which one?' },
    { id: 'm1', parentId: 'm0', followsResponseIds: ['r1'], role: 'user', content: 'And the price?' },
  ],
  comparisons: [
    { id: 'c0', parentMessageId: 'm0', responses: ['r0', 'r1'].map(reply) },
    { id: 'c1', parentMessageId: 'm1', responses: ['r2', 'r3'].map(reply) },
  ],
};

function read(...classifications: readonly object[]): Ontology {
  const parsed = parseOntology({ id: 'o', version: 1, name: 'O', classifications });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.value;
}

type Given = readonly (readonly [classificationId: string, answer: JsonValue, target?: Target])[];

function give(row: DataRow, ontology: Ontology, given: Given): Label {
  const annotations = given.map(([classificationId, answer, target = rowTarget]) => {
    return { classificationId, target, answer, origin: 'person' as const };
  });
  return { ...createLabel(row, ontology, { id: 'annotator' }), annotations, status: 'submitted' };
}

/** What is written, each pair as `better>worse`, and what the report says of it. */
function write(row: DataRow, ontology: Ontology, given: Given) {
  const labels = [give(row, ontology, given)];
  const { text, report } = writeTrlPreference({ id: 'p', name: 'P', ontology, dataRows: [row], labels });
  const records = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TrlPreferenceRecord);
  const pairs = records.map(({ chosen, rejected }) => {
    return [chosen, rejected].map(([one]) => one?.content.replace('Reply ', '')).join('>');
  });
  return { records, pairs, report };
}

function toCounts({ judged, written, leftOut, pairsLeftOut }: ExportReport) {
  const reasons = Object.fromEntries(leftOut.map(({ reason, count }) => [reason, count]));
  return { judged, written, ...reasons, ...(pairsLeftOut > 0 ? { pairsLeftOut } : {}) };
}

const preference = {
  id: 'better',
  kind: 'preference',
  name: 'Better',
  ties: ['tie', 'both-good', 'both-bad'],
};
const strength = { strength: { points: 7 } };
const axes = ['helpful', 'honest'].map((id) => ({ id, label: id }));
const ranking = { id: 'order', kind: 'ranking', name: 'Order', allowTies: true, allowUnranked: true };
const ends = { id: 'ends', kind: 'best-worst', name: 'Ends' };
const stars = { id: 'stars', kind: 'rating', name: 'Stars', scope: 'response', min: 1, max: 5 };
const about = (responseId: string): Target => ({ type: 'response', responseId });
const of = (comparisonId: string): Target => ({ type: 'comparison', comparisonId });

describe('what of a verdict becomes training data', () => {
  const onAxes = { axes: { helpful: { preferred: 'r0' }, honest: { tie: 'both-bad' } } };
  const cases: readonly (readonly [string, readonly object[], Given, readonly string[], object])[] = [
    [
      'a preference',
      [preference],
      [['better', { preferred: 'r1' }]],
      ['r1>r0', 'r1>r2'],
      { judged: 1, written: 1 },
    ],
    [
      'a preference with a strength',
      [{ ...preference, ...strength }],
      [['better', { preferred: 'r2', strength: 3 }]],
      ['r2>r0', 'r2>r1'],
      { judged: 1, written: 1 },
    ],
    [
      'a strength above its scale is no answer',
      [{ ...preference, ...strength }],
      [['better', { preferred: 'r2', strength: 9 }]],
      [],
      { judged: 1, written: 0, 'no-verdict': 1 },
    ],
    ['a tie', [preference], [['better', { tie: 'unspecified' }]], [], { judged: 1, written: 0, tie: 1 }],
    [
      'both good',
      [preference],
      [['better', { tie: 'both-good' }]],
      [],
      { judged: 1, written: 0, 'both-good': 1 },
    ],
    [
      'both bad',
      [preference],
      [['better', { tie: 'both-bad' }]],
      [],
      { judged: 1, written: 0, 'both-bad': 1 },
    ],
    [
      'the centre of an odd scale',
      [{ ...preference, ...strength }],
      [['better', { tie: 'unspecified' }]],
      [],
      { judged: 1, written: 0, tie: 1 },
    ],
    [
      'axes, which are not the verdict',
      [{ ...preference, axes }],
      [['better', onAxes]],
      [],
      { judged: 1, written: 0, axis: 1 },
    ],
    [
      'axes beside a verdict',
      [{ ...preference, id: 'axes', axes }, preference],
      [
        ['axes', onAxes],
        ['better', { preferred: 'r0' }],
      ],
      ['r0>r1', 'r0>r2'],
      { judged: 2, written: 1, axis: 1 },
    ],
    [
      'a ranking of three',
      [ranking],
      [['order', { ranks: [['r2'], ['r0'], ['r1']] }]],
      ['r2>r0', 'r2>r1', 'r0>r1'],
      { judged: 1, written: 1 },
    ],
    [
      'a ranking with a tie',
      [ranking],
      [['order', { ranks: [['r2'], ['r0', 'r1']] }]],
      ['r2>r0', 'r2>r1'],
      { judged: 1, written: 1, pairsLeftOut: 1 },
    ],
    [
      'a ranking of nothing but a tie',
      [ranking],
      [['order', { ranks: [['r0', 'r1', 'r2']] }]],
      [],
      { judged: 1, written: 0, tie: 1 },
    ],
    [
      'a ranking with one set aside',
      [ranking],
      [['order', { ranks: [['r2'], ['r0']], unranked: ['r1'] }]],
      ['r2>r0'],
      { judged: 1, written: 1 },
    ],
    [
      'a ranking with all set aside',
      [ranking],
      [['order', { ranks: [], unranked: ['r0', 'r1', 'r2'] }]],
      [],
      { judged: 1, written: 0, 'no-verdict': 1 },
    ],
    [
      'a best and a worst',
      [ends],
      [['ends', { best: 'r0', worst: 'r2' }]],
      ['r0>r1', 'r0>r2', 'r1>r2'],
      { judged: 1, written: 1 },
    ],
    [
      'ratings, which are no verdict',
      [stars],
      [
        ['stars', 5, about('r0')],
        ['stars', 1, about('r1')],
      ],
      [],
      { judged: 1, written: 0, 'no-verdict': 1 },
    ],
    [
      'a verdict that is hidden by another answer',
      [
        { ...preference, visibleIf: { classificationId: 'gate', operator: 'answered' } },
        { id: 'gate', kind: 'text', name: 'Gate' },
      ],
      [['better', { preferred: 'r1' }]],
      [],
      { judged: 1, written: 0, 'no-verdict': 1 },
    ],
  ];
  it.each(cases)('%s', (_name, classifications, given, pairs, counts) => {
    const result = write(three, read(...classifications), given);
    expect(result.pairs).toEqual(pairs);
    expect(toCounts(result.report)).toEqual(counts);
    expect(result.report.records).toBe(pairs.length);
  });
});

describe('verdicts on each turn', () => {
  const ontology = read(
    { ...preference, scope: 'comparison' },
    { id: 'why', kind: 'text', name: 'Why', scope: 'comparison' },
    { id: 'overall', kind: 'text', name: 'Overall' },
  );
  const { records, pairs, report } = write(turns, ontology, [
    ['better', { preferred: 'r1' }, of('c0')],
    ['better', { preferred: 'r2' }, of('c1')],
    ['why', 'The first is shorter.', of('c0')],
    ['why', 'The second names a price.', of('c1')],
    ['overall', 'Good.'],
  ]);

  it('are written each with its own prompt, the reply that was gone on from among it', () => {
    expect(pairs).toEqual(['r1>r0', 'r2>r3']);
    expect(records.map(({ prompt }) => prompt)).toEqual([
      [{ role: 'user', content: 'Which one?' }],
      [
        { role: 'user', content: 'Which one?' },
        { role: 'assistant', content: 'Reply r1' },
        { role: 'user', content: 'And the price?' },
      ],
    ]);
    expect(toCounts(report)).toEqual({ judged: 2, written: 2 });
  });

  it('carry the reasons given for their turn; those for the row stand with the last', () => {
    expect(records.map(({ rationale }) => rationale)).toEqual([
      'The first is shorter.',
      'The second names a price.\n\nGood.',
    ]);
  });

  it('carry the letters of their turn', () => {
    const { letters } = give(turns, ontology, []).presentation;
    expect(records.map(({ chosen_letter }) => chosen_letter)).toEqual([letters.c0?.r1, letters.c1?.r2]);
  });

  it('count each for itself, where one is a tie', () => {
    const half = write(turns, ontology, [
      ['better', { tie: 'both-bad' }, of('c0')],
      ['better', { preferred: 'r2' }, of('c1')],
    ]);
    expect(half.pairs).toEqual(['r2>r3']);
    expect(toCounts(half.report)).toEqual({ judged: 2, written: 1, 'both-bad': 1 });
  });
});

it('what is written and what is left out is what was judged, whatever the questions', () => {
  let records = 0;
  fc.assert(
    fc.property(anyWork, ({ ontology, row, label }) => {
      const messages = [...row.messages, { id: 'last', role: 'user' as const, content: 'Well?' }];
      const judged = { ...row, messages };
      const { rowHash } = createLabel(judged, ontology, label.annotator);
      const labels: Label[] = [{ ...label, rowHash, status: 'submitted' }];
      const { report } = writeTrlPreference({ id: 'p', name: 'P', ontology, dataRows: [judged], labels });
      const leftOut = report.leftOut.reduce((sum, { count }) => sum + count, 0);
      expect(report.written + leftOut).toBe(report.judged);
      expect(report.judged).toBeGreaterThan(0);
      records += report.records;
    }),
    { numRuns: 400 },
  );
  expect(records).toBeGreaterThan(0);
});
