import { describe, expect, it } from 'vitest';
import { toComparison, toRelations, toResponseIds } from '../../arbitraries/index.js';
import { type PreferenceAnswer, preferenceKind } from './preference.js';
import { listTieOptions, type PreferenceClassification, toDegreeCount } from './preferenceSettings.js';

const context = { parseOptions: () => ({ ok: false as const, problems: [] }) };
const ask = (settings: Partial<PreferenceClassification> = {}): PreferenceClassification => ({
  id: 'better',
  kind: 'preference',
  name: 'Better',
  ...settings,
});
const axes = [
  { id: 'helpful', label: 'Helpful' },
  { id: 'honest', label: 'Honest' },
];
const seven = { strength: { points: 7 } };
const eight = { strength: { points: 8 } };
const onAxes = {
  axes: { helpful: { preferred: 'r0' }, honest: { preferred: 'r1', strength: 1 } },
} as const;

describe('what a preference says', () => {
  const cases: readonly (readonly [
    string,
    Partial<PreferenceClassification>,
    number,
    PreferenceAnswer,
    readonly string[],
  ])[] = [
    ['the better of two', {}, 2, { preferred: 'r1' }, ['r1>r0']],
    ['the best of four', {}, 4, { preferred: 'r2' }, ['r2>r0', 'r2>r1', 'r2>r3']],
    ['a tie', { ties: ['tie'] }, 2, { tie: 'unspecified' }, ['r0=r1']],
    ['a tie of three', { ties: ['tie'] }, 3, { tie: 'unspecified' }, ['r0=r1=r2']],
    ['both good', { ties: ['both-good'] }, 2, { tie: 'both-good' }, ['r0=r1 both-good']],
    ['both bad', { ties: ['both-bad'] }, 2, { tie: 'both-bad' }, ['r0=r1 both-bad']],
    ['the weakest of seven points', seven, 2, { preferred: 'r0', strength: 1 }, ['r0>r1 by 0.333']],
    ['the strongest of seven points', seven, 2, { preferred: 'r1', strength: 3 }, ['r1>r0 by 1']],
    ['the centre of seven points', seven, 2, { tie: 'unspecified' }, ['r0=r1']],
    ['the weakest of eight points', eight, 2, { preferred: 'r0', strength: 1 }, ['r0>r1 by 0.25']],
    ['the strongest of eight points', eight, 2, { preferred: 'r0', strength: 4 }, ['r0>r1 by 1']],
    [
      'the only degree of two points',
      { strength: { points: 2 } },
      2,
      { preferred: 'r0', strength: 1 },
      ['r0>r1 by 1'],
    ],
    [
      'a strength over each of three',
      seven,
      3,
      { preferred: 'r0', strength: 2 },
      ['r0>r1 by 0.667', 'r0>r2 by 0.667'],
    ],
    ['no strength yet', seven, 2, { preferred: 'r0' }, ['r0>r1']],
    [
      'a verdict on each axis',
      { ...seven, axes },
      2,
      onAxes,
      ['r0>r1 on helpful', 'r1>r0 by 0.333 on honest'],
    ],
    [
      'a tie on an axis',
      { ties: ['both-bad'], axes },
      2,
      { axes: { honest: { tie: 'both-bad' } } },
      ['r0=r1 both-bad on honest'],
    ],
    ['nothing on any axis', { axes }, 2, { axes: {} }, []],
    ['a response that is not there', {}, 2, { preferred: 'r7' }, []],
    ['the only response', {}, 1, { preferred: 'r0' }, []],
    ['a tie of one', { ties: ['tie'] }, 1, { tie: 'unspecified' }, []],
  ];
  it.each(cases)('%s', (_name, settings, count, answer, relations) => {
    const classification = ask(settings);
    const comparison = toComparison(toResponseIds(count));
    expect(preferenceKind.parseAnswer(answer, classification)).toEqual({
      ok: true,
      value: answer,
      problems: [],
    });
    const preferences = preferenceKind.toPreferences(answer, classification, comparison);
    expect(toRelations(preferences)).toEqual(relations);
    for (const { source } of preferences) {
      expect(source).toEqual({ classificationId: 'better', kind: 'preference' });
    }
  });
});

describe('an answer to a preference', () => {
  it.each([
    ['a tie that is not offered', {}, { tie: 'unspecified' }],
    ['a tie on an even scale', eight, { tie: 'unspecified' }],
    ['a strength that is not asked', {}, { preferred: 'r0', strength: 1 }],
    ['a strength above the scale', seven, { preferred: 'r0', strength: 4 }],
    ['a strength below the scale', seven, { preferred: 'r0', strength: 0 }],
    ['half a degree', seven, { preferred: 'r0', strength: 1.5 }],
    ['a signed number', seven, -2],
    ['a response and a tie', { ties: ['tie'] }, { preferred: 'r0', tie: 'unspecified' }],
    ['a verdict where axes are asked', { axes }, { preferred: 'r0' }],
    ['axes where a verdict is asked', {}, onAxes],
    ['an axis that is not asked', { axes }, { axes: { fun: { preferred: 'r0' } } }],
  ])('is not %s', (_name, settings, answer) => {
    const parsed = preferenceKind.parseAnswer(answer, ask(settings as Partial<PreferenceClassification>));
    expect(parsed).toMatchObject({ ok: false, problems: [{ code: 'answer-invalid' }] });
  });

  it.each([
    ['whole', {}, { preferred: 'r0' }, []],
    ['about another row', {}, { preferred: 'r7' }, ['answer-invalid']],
    ['without its strength', seven, { preferred: 'r0' }, ['strength-missing']],
    ['a tie, which has no strength', seven, { tie: 'unspecified' }, []],
    ['without an axis', { axes }, { axes: { helpful: { preferred: 'r0' } } }, ['axes-missing']],
    ['without a strength on one axis', { ...seven, axes }, onAxes, ['strength-missing']],
    [
      'about another row on one axis',
      { axes },
      { axes: { helpful: { preferred: 'r0' }, honest: { preferred: 'r7' } } },
      ['answer-invalid'],
    ],
  ])('may be %s', (_name, settings, answer, codes) => {
    const problems = preferenceKind.validate(
      answer as PreferenceAnswer,
      ask(settings),
      toComparison(['r0', 'r1']),
    );
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  it('is none while no axis has a verdict, and none that names the axes that are missing', () => {
    expect(preferenceKind.isAnswered({ axes: {} }, ask({ axes }))).toBe(false);
    expect(preferenceKind.isAnswered(onAxes, ask({ axes }))).toBe(true);
    const problems = preferenceKind.validate({ axes: {} }, ask({ axes }), toComparison(['r0', 'r1']));
    expect(problems[0]?.params).toMatchObject({ axes: 'Helpful, Honest' });
  });
});

describe('the settings of a preference', () => {
  it.each([
    [{}, undefined],
    [{ ties: ['tie', 'both-bad'], ...seven, axes }, undefined],
    [{ strength: { points: 7, labels: ['slightly', 'clearly', 'much'] } }, undefined],
    [{ ties: ['both-bad'], ...eight }, undefined],
    [{ ties: ['tie'], ...eight }, 'scale-invalid'],
    [{ strength: { points: 7, labels: ['slightly'] } }, 'scale-invalid'],
    [{ axes: [axes[0], axes[0]] }, 'duplicate-id'],
    [{ axes: [] }, 'wrong-type'],
    [{ ties: ['neither'] }, 'wrong-type'],
    [{ strength: { points: 1 } }, 'wrong-type'],
    [{ strength: { points: 6.5 } }, 'wrong-type'],
  ])('%j are read with: %s', (settings, code) => {
    expect(preferenceKind.parse(settings, context).problems[0]?.code).toBe(code);
  });

  it.each([
    [2, 1, []],
    [3, 1, ['tie']],
    [7, 3, ['tie']],
    [8, 4, []],
  ] as const)('of %d points give %d degrees, and these ties: %j', (points, degrees, ties) => {
    expect(toDegreeCount({ points })).toBe(degrees);
    expect(listTieOptions(ask({ strength: { points } }))).toEqual(ties);
  });
});
