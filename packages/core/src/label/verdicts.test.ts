import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWork, toRelations } from '../../arbitraries/index.js';
import { type DataRow, rowTarget, type Target, toPresentation } from '../conversation/index.js';
import type { JsonValue } from '../errors/index.js';
import { toKindRegistry } from '../kinds/index.js';
import { type Ontology, parseOntology } from '../ontology/index.js';
import { listContradictions } from '../preference/index.js';
import {
  createLabel,
  type Label,
  listComparisonPreferences,
  listVerdicts,
  toFittingLabel,
  validateLabel,
} from './index.js';

const kinds = toKindRegistry();
const reply = (id: string) => ({ id, content: id });
const row: DataRow = {
  id: 'row',
  messages: [],
  comparisons: [
    { id: 'c0', responses: [reply('r0'), reply('r1')] },
    { id: 'c1', responses: [reply('r2'), reply('r3'), reply('r4')] },
  ],
};
const of = (comparisonId: string): Target => ({ type: 'comparison', comparisonId });
const about = (responseId: string): Target => ({ type: 'response', responseId });

function read(...classifications: readonly object[]): Ontology {
  const parsed = parseOntology({ id: 'o', version: 1, name: 'O', classifications });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.value;
}

type Given = readonly (readonly [classificationId: string, target: Target, answer: JsonValue])[];

function give(ontology: Ontology, given: Given): Label {
  const annotations = given.map(([classificationId, target, answer]) => {
    return { classificationId, target, answer, origin: 'person' as const };
  });
  return { ...createLabel(row, ontology, { id: 'annotator' }), annotations };
}

function say(ontology: Ontology, given: Given) {
  return listComparisonPreferences(give(ontology, given), row, ontology, kinds).map(
    ({ comparisonId, preferences }) => [comparisonId, ...toRelations(preferences)],
  );
}

describe('what a label says, by comparison', () => {
  const stars = { id: 'stars', kind: 'rating', name: 'Stars', scope: 'response', min: 1, max: 5 };
  const better = { id: 'better', kind: 'preference', name: 'Better', ties: ['tie'] };
  const each = { ...better, id: 'each', scope: 'comparison' };
  const ontology = read(stars, better, each);

  const cases: readonly (readonly [string, Given, readonly (readonly string[])[]])[] = [
    ['nothing', [], [['c0'], ['c1']]],
    [
      'a verdict on the row is one on the last turn',
      [['better', rowTarget, { preferred: 'r2' }]],
      [['c0'], ['c1', 'r2>r3', 'r2>r4']],
    ],
    [
      'a verdict on each turn',
      [
        ['each', of('c0'), { preferred: 'r1' }],
        ['each', of('c1'), { tie: 'unspecified' }],
      ],
      [
        ['c0', 'r1>r0'],
        ['c1', 'r2=r3=r4'],
      ],
    ],
    [
      'a verdict that names a response of another turn',
      [['each', of('c0'), { preferred: 'r3' }]],
      [['c0'], ['c1']],
    ],
    [
      'ratings of responses are compared on an axis of their own, within their turn',
      [
        ['stars', about('r0'), 2],
        ['stars', about('r1'), 5],
        ['stars', about('r2'), 4],
        ['stars', about('r4'), 4],
      ],
      [
        ['c0', 'r1>r0 on stars'],
        ['c1', 'r2=r4 on stars'],
      ],
    ],
    ['one rating alone says nothing', [['stars', about('r0'), 2]], [['c0'], ['c1']]],
    [
      'nor one that is no point of its scale',
      [
        ['stars', about('r0'), 2],
        ['stars', about('r1'), 9],
      ],
      [['c0'], ['c1']],
    ],
    ['nor an answer of another shape', [['better', rowTarget, 'r2']], [['c0'], ['c1']]],
  ];
  it.each(cases)('%s', (_name, given, said) => {
    expect(say(ontology, given)).toEqual(said);
  });

  it('verdicts are those that say something, with their comparison; a rating is none', () => {
    const label = give(ontology, [
      ['stars', about('r2'), 1],
      ['stars', about('r3'), 5],
      ['better', rowTarget, { preferred: 'r2' }],
      ['each', of('c0'), { tie: 'unspecified' }],
    ]);
    const verdicts = listVerdicts(label, row, ontology, kinds);
    expect(
      verdicts.map(({ annotation, comparisonId }) => [annotation.classificationId, comparisonId]),
    ).toEqual([
      ['better', 'c1'],
      ['each', 'c0'],
    ]);
    const found = listComparisonPreferences(label, row, ontology, kinds).flatMap(({ preferences }) =>
      listContradictions(preferences),
    );
    expect(found).toEqual([
      { type: 'ratings-against-verdict', responses: ['r2', 'r3'], classificationIds: ['better', 'stars'] },
    ]);
  });
});

describe('an answer and the settings that hold', () => {
  const ontology = read(
    { id: 'fine', kind: 'radio', name: 'Fine', options: [{ id: 'yes', label: 'Yes' }] },
    {
      id: 'better',
      kind: 'preference',
      name: 'Better',
      strength: { points: 4 },
      settingsIf: [
        {
          if: { classificationId: 'fine', operator: 'is', value: 'yes' },
          settings: { strength: { points: 9 }, ties: ['both-bad'] },
        },
      ],
    },
  );
  const fine: Given[number] = ['fine', rowTarget, 'yes'];
  const strong: Given[number] = ['better', rowTarget, { preferred: 'r2', strength: 4 }];

  it('its strength is weighed on the scale that was asked', () => {
    expect(say(ontology, [fine, ['better', rowTarget, { preferred: 'r2', strength: 1 }]])).toEqual([
      ['c0'],
      ['c1', 'r2>r3 by 0.25', 'r2>r4 by 0.25'],
    ]);
    expect(say(ontology, [['better', rowTarget, { preferred: 'r2', strength: 1 }]])).toEqual([
      ['c0'],
      ['c1', 'r2>r3 by 0.5', 'r2>r4 by 0.5'],
    ]);
  });

  it.each([
    ['taken while they hold', [fine, strong], []],
    ['no longer taken when they do not', [strong], ['answer-invalid']],
    ['asked for whatever they are', [fine, ['better', rowTarget, { preferred: 'r2' }]], ['strength-missing']],
  ] as const)('is %s', (_name, given, codes) => {
    const label = give(ontology, given);
    expect(validateLabel(label, row, ontology, kinds).map(({ code }) => code)).toEqual(codes);
    if (codes[0] === 'answer-invalid') expect(listVerdicts(label, row, ontology, kinds)).toEqual([]);
  });

  it('is kept when it is stored and read again, whether they hold or not; what none of them takes is left out', () => {
    const label = give(ontology, [strong]);
    expect(toFittingLabel(label, ontology, kinds)).toEqual({ label, problems: [] });
    const wrong = give(ontology, [['better', rowTarget, { preferred: 'r2', strength: 5 }]]);
    expect(toFittingLabel(wrong, ontology, kinds)).toMatchObject({
      label: { annotations: [] },
      problems: [{ code: 'answer-invalid', severity: 'warning' }],
    });
  });
});

describe('required while a condition holds', () => {
  const ontology = read(
    { id: 'better', kind: 'preference', name: 'Better', ties: ['both-bad'] },
    {
      id: 'reason',
      kind: 'text',
      name: 'Why',
      requiredIf: { classificationId: 'better', operator: 'verdict', value: 'both-bad' },
      settingsIf: [
        {
          if: { classificationId: 'better', operator: 'verdict', value: 'tie' },
          settings: { minCharacters: 20 },
        },
      ],
    },
  );
  const bad: Given[number] = ['better', rowTarget, { tie: 'both-bad' }];

  it.each([
    ['nothing said', [], []],
    ['a preference, without a reason', [['better', rowTarget, { preferred: 'r2' }]], []],
    [
      'a short reason for a preference',
      [
        ['better', rowTarget, { preferred: 'r2' }],
        ['reason', rowTarget, 'x'],
      ],
      [],
    ],
    ['a tie, without a reason', [bad], ['answer-required']],
    ['a short reason for a tie', [bad, ['reason', rowTarget, 'Both are wrong.']], ['text-too-short']],
    ['a long reason for a tie', [bad, ['reason', rowTarget, 'Both say Rome, it is Oslo.']], []],
  ] as const)('%s: %s', (_name, given, codes) => {
    const problems = validateLabel(give(ontology, given), row, ontology, kinds);
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});

it('the order in which the responses stood changes nothing in what a label says or lacks', () => {
  fc.assert(
    fc.property(anyWork, fc.boolean(), ({ ontology, row: any, label }, isSorted) => {
      const order = any.comparisons.map(({ id, responses }) => {
        const shown = responses.map((response) => response.id);
        return [id, isSorted ? shown : shown.reverse()] as const;
      });
      const turned = { ...label, presentation: toPresentation('other', Object.fromEntries(order)) };
      expect(listComparisonPreferences(turned, any, ontology, kinds)).toEqual(
        listComparisonPreferences(label, any, ontology, kinds),
      );
      expect(validateLabel(turned, any, ontology, kinds)).toEqual(validateLabel(label, any, ontology, kinds));
    }),
  );
});
