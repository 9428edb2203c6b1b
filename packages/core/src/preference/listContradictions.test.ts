import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyId, toResponseIds } from '../../arbitraries/index.js';
import {
  type Contradiction,
  listContradictions,
  type Preference,
  toPreferenceKey,
  toRankedPreferences,
  toScoredPreferences,
  toTiePreference,
} from './index.js';

const from = (classificationId: string, kind = 'preference') => ({ classificationId, kind });
const better = (preferred: string, rejected: string, by = 'verdict'): Preference => {
  return { relation: 'preferred', preferred, rejected, source: from(by) };
};
const onAxis = (axis: string, preferred: string, rejected: string): Preference => {
  return { ...better(preferred, rejected, 'axes'), axis };
};
const tie = (responses: readonly string[], by = 'tie') => toTiePreference(responses, 'unspecified', from(by));
const ranked = (ids: readonly string[], by = 'ranking') => {
  return toRankedPreferences(
    ids.map((id) => [id]),
    from(by, 'ranking'),
  );
};
const rated = (scores: Readonly<Record<string, number>>, by = 'stars') => {
  return toScoredPreferences(Object.entries(scores), from(by, 'rating'));
};

/** Each contradiction as its type and the responses it is about, whatever their order. */
function toFound(contradictions: readonly Contradiction[]): string[] {
  return contradictions.map(({ type, responses }) => `${type}: ${[...responses].sort().join(' ')}`).sort();
}

describe('contradictions', () => {
  const cases: readonly (readonly [string, readonly Preference[], readonly string[]])[] = [
    ['none in one verdict', [better('a', 'b')], []],
    ['none in two that agree', [better('a', 'b'), better('a', 'b', 'other')], []],
    ['none in a tie', [tie(['a', 'b', 'c'])], []],
    ['none where verdicts are about others', [better('a', 'b'), better('c', 'd'), tie(['b', 'd'])], []],
    ['two that say the opposite', [better('a', 'b'), better('b', 'a', 'other')], ['cycle: a b']],
    ['a tie and a verdict on the same two', [better('a', 'b'), tie(['a', 'b'])], ['cycle: a b']],
    [
      'three in a circle',
      [better('a', 'b', 'one'), better('b', 'c', 'two'), better('c', 'a', 'three')],
      ['cycle: a b c'],
    ],
    [
      'a circle that a tie closes',
      [better('a', 'b', 'one'), better('b', 'c', 'two'), tie(['a', 'c'], 'three')],
      ['cycle: a b c'],
    ],
    ['none in ties alone', [tie(['a', 'b'], 'one'), tie(['b', 'c'], 'two'), tie(['c', 'a'], 'three')], []],
    ['a ranking against a verdict', [...ranked(['a', 'b']), better('b', 'a')], ['cycle: a b']],
    [
      'the only axis against the verdict',
      [better('a', 'b'), onAxis('x', 'b', 'a')],
      ['axes-against-verdict: a b'],
    ],
    [
      'all axes against the verdict',
      [better('a', 'b'), onAxis('x', 'b', 'a'), onAxis('y', 'b', 'a')],
      ['axes-against-verdict: a b'],
    ],
    ['none where one axis is for it', [better('a', 'b'), onAxis('x', 'b', 'a'), onAxis('y', 'a', 'b')], []],
    [
      'axes that tie say nothing',
      [better('a', 'b'), onAxis('x', 'b', 'a'), { ...tie(['a', 'b'], 'axes'), axis: 'y' }],
      ['axes-against-verdict: a b'],
    ],
    ['none between axes', [onAxis('x', 'b', 'a'), onAxis('y', 'a', 'b')], []],
    ['none where the verdict is a tie', [tie(['a', 'b']), onAxis('x', 'b', 'a')], []],
    ['none where the ratings are for it', [better('a', 'b'), ...rated({ a: 5, b: 2 })], []],
    ['none where the ratings are equal', [better('a', 'b'), ...rated({ a: 3, b: 3 })], []],
    [
      'the ratings against it',
      [better('a', 'b'), ...rated({ a: 2, b: 5 })],
      ['ratings-against-verdict: a b'],
    ],
    [
      'a ranking against the ratings',
      [...ranked(['a', 'b', 'c']), ...rated({ a: 1, b: 5, c: 3 })],
      ['ratings-against-verdict: a b', 'ratings-against-verdict: a c'],
    ],
    [
      'none where ratings disagree among themselves',
      [better('a', 'b'), ...rated({ a: 2, b: 5 }), ...rated({ a: 5, b: 2 }, 'other')],
      [],
    ],
    [
      'axes and ratings against it',
      [better('a', 'b'), onAxis('x', 'b', 'a'), ...rated({ a: 2, b: 5 })],
      ['axes-against-verdict: a b', 'ratings-against-verdict: a b'],
    ],
    [
      'an axis for it does not silence the ratings',
      [...ranked(['a', 'b']), onAxis('x', 'a', 'b'), ...rated({ a: 2, b: 5 })],
      ['ratings-against-verdict: a b'],
    ],
    [
      'nor do ratings for it the axes',
      [better('a', 'b'), onAxis('x', 'b', 'a'), ...rated({ a: 5, b: 2 })],
      ['axes-against-verdict: a b'],
    ],
  ];
  it.each(cases)('%s', (_name, preferences, found) => {
    expect(toFound(listContradictions(preferences))).toEqual(found);
  });

  it('name the better one first, and every question that takes part', () => {
    const circle = [better('a', 'b', 'one'), better('b', 'c', 'two'), better('c', 'a', 'three')];
    expect(listContradictions(circle)).toEqual([
      { type: 'cycle', responses: ['a', 'b', 'c'], classificationIds: ['one', 'two', 'three'] },
    ]);
    const against = [better('b', 'a', 'one'), better('b', 'a', 'two'), ...rated({ a: 5, b: 1 })];
    expect(listContradictions(against)).toEqual([
      { type: 'ratings-against-verdict', responses: ['b', 'a'], classificationIds: ['one', 'two', 'stars'] },
    ]);
  });

  it('are told apart by ids that hold any character', () => {
    const pairs = [
      ['a b', 'c'],
      ['a', 'b c'],
    ] as const;
    const both = pairs.flatMap(([first, second]) => [better(first, second), better(second, first, 'other')]);
    expect(listContradictions(both)).toHaveLength(2);
  });
});

describe('whatever the responses', () => {
  const anyOrder = fc
    .integer({ min: 2, max: 7 })
    .chain((count) => fc.shuffledSubarray(toResponseIds(count), { minLength: count }));

  it('a single ranking never contradicts itself, nor verdicts that follow it', () => {
    fc.assert(
      fc.property(anyOrder, fc.array(fc.tuple(fc.nat(6), fc.nat(6))), (order, pairs) => {
        const agreeing = pairs.flatMap(([first, second], index) => {
          const [high, low] = [order[Math.min(first, second)], order[Math.max(first, second)]];
          return high === undefined || low === undefined || high === low
            ? []
            : [better(high, low, `q${index}`)];
        });
        const scores = Object.fromEntries(order.map((id, place) => [id, order.length - place]));
        expect(listContradictions([...ranked(order), ...agreeing, ...rated(scores)])).toEqual([]);
      }),
    );
  });

  it('a circle of three across three questions is found among verdicts that agree with each other', () => {
    const planted = fc.tuple(anyOrder, fc.uniqueArray(anyId, { minLength: 3, maxLength: 3 }), fc.nat());
    fc.assert(
      fc.property(planted, ([order, [a = '', b = '', c = ''], seed]) => {
        const circle = [better(a, b, 'one'), better(b, c, 'two'), better(c, a, 'three')];
        const others = ranked(order.map((id) => `other ${id}`));
        const at = seed % (others.length + 1);
        const found = listContradictions([...others.slice(0, at), ...circle, ...others.slice(at)]);
        expect(found).toHaveLength(1);
        expect(new Set(found[0]?.responses)).toEqual(new Set([a, b, c]));
        expect(new Set(found[0]?.classificationIds)).toEqual(new Set(['one', 'two', 'three']));
      }),
    );
  });

  const ids = ['a', 'b', 'c', 'd', 'e'];
  const anyPair = fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 });
  const question = fc.constantFrom('q0', 'q1', 'q2');
  const anyPreferences: fc.Arbitrary<readonly Preference[]> = fc.array(
    fc.oneof(
      fc.tuple(anyPair, question).map(([[a = '', b = ''], by]) => better(a, b, by)),
      fc.tuple(anyPair, question).map(([pair, by]) => tie(pair, by)),
      fc.tuple(anyPair, fc.constantFrom('x', 'y')).map(([[a = '', b = ''], axis]) => onAxis(axis, a, b)),
      fc.record({ a: fc.nat(3), b: fc.nat(3) }).map((scores) => rated(scores)[0] as Preference),
    ),
    { maxLength: 14 },
  );

  it('the order in which questions were answered changes nothing in what is found', () => {
    const inAnyOrder = anyPreferences.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
    );
    fc.assert(
      fc.property(inAnyOrder, ([given, shuffled]) => {
        expect(toFound(listContradictions(shuffled))).toEqual(toFound(listContradictions(given)));
      }),
      { numRuns: 500 },
    );
  });

  it('saying a thing twice changes nothing in what is found', () => {
    fc.assert(
      fc.property(anyPreferences, (given) => {
        expect(toFound(listContradictions([...given, ...given]))).toEqual(toFound(listContradictions(given)));
      }),
    );
  });

  it('each step of a circle is something that was said, and one of them strictly', () => {
    fc.assert(
      fc.property(anyPreferences, (given) => {
        const overall = given.filter(({ axis }) => axis === undefined);
        const strict = new Set(
          overall.flatMap((one) =>
            one.relation === 'preferred' ? [JSON.stringify([one.preferred, one.rejected])] : [],
          ),
        );
        const isTied = (first: string, second: string) =>
          overall.some(
            (one) =>
              one.relation === 'tie' && one.responses.includes(first) && one.responses.includes(second),
          );
        for (const { type, responses } of listContradictions(given)) {
          if (type !== 'cycle') continue;
          const steps = responses.map(
            (id, at) => [id, responses[(at + 1) % responses.length] ?? ''] as const,
          );
          const isStrict = steps.map((step) => strict.has(JSON.stringify(step)));
          expect(isStrict).toContain(true);
          expect(steps.every((step, at) => isStrict[at] === true || isTied(...step))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('ranking by scores says of each two what their scores say', () => {
    const anyScores = fc.dictionary(anyId, fc.integer({ min: 0, max: 4 }), { minKeys: 2, maxKeys: 6 });
    fc.assert(
      fc.property(anyScores, (scores) => {
        const all = Object.keys(scores);
        const said = rated(scores);
        expect(said).toHaveLength((all.length * (all.length - 1)) / 2);
        expect(new Set(said.map(toPreferenceKey)).size).toBe(said.length);
        for (const one of said) {
          if (one.relation === 'tie') {
            expect(new Set(one.responses.map((id) => scores[id])).size).toBe(1);
          } else {
            expect(scores[one.preferred]).toBeGreaterThan(scores[one.rejected] ?? 0);
          }
        }
      }),
    );
  });
});
