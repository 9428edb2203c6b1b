import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toComparison, toRelations, toResponseIds } from '../../arbitraries/index.js';
import { type RankingAnswer, type RankingClassification, rankingKind } from './ranking.js';

const rank = (settings: Partial<RankingClassification> = {}): RankingClassification => ({
  id: 'order',
  kind: 'ranking',
  name: 'Order',
  ...settings,
});
const loose = { allowTies: true, allowUnranked: true };

describe('what a ranking says', () => {
  const cases: readonly (readonly [string, RankingAnswer, number, readonly string[]])[] = [
    ['two', { ranks: [['r1'], ['r0']] }, 2, ['r1>r0']],
    ['three', { ranks: [['r2'], ['r0'], ['r1']] }, 3, ['r2>r0', 'r2>r1', 'r0>r1']],
    ['two that tie for the first place', { ranks: [['r0', 'r2'], ['r1']] }, 3, ['r0=r2', 'r0>r1', 'r2>r1']],
    ['two that tie for the last place', { ranks: [['r1'], ['r0', 'r2']] }, 3, ['r1>r0', 'r1>r2', 'r0=r2']],
    ['all that tie', { ranks: [['r0', 'r1', 'r2']] }, 3, ['r0=r1=r2']],
    ['one set aside', { ranks: [['r2'], ['r0']], unranked: ['r1'] }, 3, ['r2>r0']],
    ['all set aside', { ranks: [], unranked: ['r0', 'r1'] }, 2, []],
    ['one that has no place yet', { ranks: [['r2'], ['r0']] }, 3, ['r2>r0']],
    ['one that is not there', { ranks: [['r2'], ['r7'], ['r0']] }, 3, ['r2>r0']],
  ];
  it.each(cases)('%s', (_name, answer, count, relations) => {
    const preferences = rankingKind.toPreferences(answer, rank(loose), toComparison(toResponseIds(count)));
    expect(toRelations(preferences)).toEqual(relations);
  });

  it('of each two responses is one thing, and only one', () => {
    const anyOrder = fc
      .integer({ min: 2, max: 7 })
      .chain((count) => fc.shuffledSubarray(toResponseIds(count), { minLength: count }));
    fc.assert(
      fc.property(anyOrder, (order) => {
        const answer = { ranks: order.map((id) => [id]) };
        const relations = toRelations(rankingKind.toPreferences(answer, rank(), toComparison(order)));
        const pairs = order.flatMap((better, at) => order.slice(at + 1).map((worse) => `${better}>${worse}`));
        expect([...relations].sort()).toEqual(pairs.sort());
      }),
    );
  });
});

describe('an answer to a ranking', () => {
  it('is kept as it is given, and comes back from what is saved', () => {
    const anyRanking = fc.integer({ min: 1, max: 7 }).chain((count) =>
      fc
        .tuple(
          fc.shuffledSubarray(toResponseIds(count)),
          fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
        )
        .map(([placed, sharing]): RankingAnswer => {
          const ranks: string[][] = [];
          for (const [at, id] of placed.entries()) {
            if (at > 0 && sharing[at] === true) ranks.at(-1)?.push(id);
            else ranks.push([id]);
          }
          const unranked = toResponseIds(count).filter((id) => !placed.includes(id));
          return unranked.length > 0 ? { ranks, unranked } : { ranks };
        }),
    );
    fc.assert(
      fc.property(anyRanking, (answer) => {
        const saved = JSON.parse(JSON.stringify(answer)) as unknown;
        expect(rankingKind.parseAnswer(saved, rank(loose))).toEqual({
          ok: true,
          value: answer,
          problems: [],
        });
      }),
    );
  });

  it('loses its empty places', () => {
    const parsed = rankingKind.parseAnswer({ ranks: [[], ['r1'], [], ['r0']], unranked: [] }, rank());
    expect(parsed).toMatchObject({ value: { ranks: [['r1'], ['r0']] } });
  });

  it.each([
    ['a tie', {}, { ranks: [['r0', 'r1']] }],
    ['one set aside', {}, { ranks: [['r0']], unranked: ['r1'] }],
    ['a response in two places', loose, { ranks: [['r0'], ['r0']] }],
    ['a response that is placed and set aside', loose, { ranks: [['r0']], unranked: ['r0'] }],
  ])('is not %s', (_name, settings, answer) => {
    expect(rankingKind.parseAnswer(answer, rank(settings)).problems[0]?.code).toBe('answer-invalid');
  });

  it.each([[['r0', 'r1']], [{ r0: 1, r1: 2 }], [{ ranks: ['r0'] }], [{ ranks: [], order: [] }], [null]])(
    'has one shape: %j has another',
    (raw) => {
      expect(rankingKind.parseAnswer(raw, rank(loose)).ok).toBe(false);
    },
  );

  it.each([
    ['complete', { ranks: [['r0'], ['r1'], ['r2']] }, []],
    ['complete with those set aside', { ranks: [['r0']], unranked: ['r1', 'r2'] }, []],
    ['without a place for each', { ranks: [['r0']] }, ['ranking-incomplete']],
    ['about another row', { ranks: [['r0'], ['r7'], ['r1'], ['r2']] }, ['answer-invalid']],
  ])('may be %s', (_name, answer, codes) => {
    const comparison = toComparison(['r0', 'r1', 'r2']);
    expect(rankingKind.validate(answer, rank(loose), comparison).map(({ code }) => code)).toEqual(codes);
    expect(rankingKind.isAnswered(answer, rank(loose))).toBe(true);
  });

  it('is none while nothing is placed', () => {
    expect(rankingKind.isAnswered({ ranks: [] }, rank())).toBe(false);
    expect(rankingKind.isAnswered({ ranks: [], unranked: ['r0'] }, rank(loose))).toBe(true);
  });
});
