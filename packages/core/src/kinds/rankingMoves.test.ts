import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyNotRankable,
  applyPlacement,
  applyRankStep,
  applyRankTie,
  applyShownOrder,
  applyTakeBack,
  applyTakeOut,
  listPlaced,
  listUnplaced,
  type RankingAnswer,
  type RankingClassification,
  rankingKind,
} from './index.js';

const all = ['r0', 'r1', 'r2', 'r3', 'r4'];
const empty: RankingAnswer = { ranks: [] };
const classification: RankingClassification = {
  id: 'order',
  kind: 'ranking',
  name: 'Rank them',
  allowTies: true,
  allowUnranked: true,
};

/** A ranking as it is read: `0 › 1 = 2 | 3` has 3 aside. */
function toText({ ranks, unranked = [] }: RankingAnswer): string {
  const row = ranks.map((sharing) => sharing.join(' = ')).join(' › ');
  return [row, ...(unranked.length > 0 ? [unranked.join(' ')] : [])].join(' | ').replaceAll('r', '');
}
function parse(text: string): RankingAnswer {
  const [row = '', aside] = text.split(' | ');
  const toIds = (one: string, separator: string) => one.split(separator).map((id) => `r${id}`);
  const ranks = row === '' ? [] : row.split(' › ').map((sharing) => toIds(sharing, ' = '));
  return aside === undefined ? { ranks } : { ranks, unranked: toIds(aside, ' ') };
}

type Move = (answer: RankingAnswer) => RankingAnswer;
const id = fc.constantFrom(...all);
const move: fc.Arbitrary<Move> = fc.oneof(
  id.map(
    (one): Move =>
      (answer) =>
        applyPlacement(one, answer),
  ),
  fc.tuple(id, fc.integer({ min: -1, max: 6 })).map(
    ([one, at]): Move =>
      (answer) =>
        applyPlacement(one, answer, at),
  ),
  id.map(
    (one): Move =>
      (answer) =>
        applyRankTie(one, answer),
  ),
  id.map(
    (one): Move =>
      (answer) =>
        applyTakeOut(one, answer),
  ),
  id.map(
    (one): Move =>
      (answer) =>
        applyNotRankable(one, answer),
  ),
  fc.tuple(id, fc.constantFrom(-1 as const, 1 as const)).map(
    ([one, step]): Move =>
      (answer) =>
        applyRankStep(one, step, answer),
  ),
  fc.constant<Move>(applyTakeBack),
  fc.constant<Move>((answer) => applyShownOrder(all, answer)),
);
const ranking = fc
  .array(move, { maxLength: 20 })
  .map((moves) => moves.reduce((answer, one) => one(answer), empty));

describe('the moves, one by one', () => {
  it.each([
    ['puts the first', '', (a: RankingAnswer) => applyPlacement('r2', a), '2'],
    ['puts after the last', '2 › 0', (a: RankingAnswer) => applyPlacement('r1', a), '2 › 0 › 1'],
    ['puts before the first', '2 › 0', (a: RankingAnswer) => applyPlacement('r1', a, 0), '1 › 2 › 0'],
    ['puts between two', '2 › 0', (a: RankingAnswer) => applyPlacement('r1', a, 1), '2 › 1 › 0'],
    ['joins two that tie', '2 = 0 › 3', (a: RankingAnswer) => applyPlacement('r1', a, 1), '2 = 1 = 0 › 3'],
    ['moves to the end', '2 = 0 › 3', (a: RankingAnswer) => applyPlacement('r2', a), '0 › 3 › 2'],
    ['takes back what was aside', '2 | 0', (a: RankingAnswer) => applyPlacement('r0', a), '2 › 0'],
    ['ties with the one before', '2 › 0', (a: RankingAnswer) => applyRankTie('r0', a), '2 = 0'],
    ['parts again', '2 = 0 = 1', (a: RankingAnswer) => applyRankTie('r0', a), '2 › 0 = 1'],
    ['leaves the first alone', '2 › 0', (a: RankingAnswer) => applyRankTie('r2', a), '2 › 0'],
    ['ties nothing unplaced', '2 › 0', (a: RankingAnswer) => applyRankTie('r4', a), '2 › 0'],
    ['goes earlier', '2 › 0 › 1', (a: RankingAnswer) => applyRankStep('r1', -1, a), '2 › 1 › 0'],
    ['goes later', '2 › 0 › 1', (a: RankingAnswer) => applyRankStep('r2', 1, a), '0 › 2 › 1'],
    ['passes a tie whole', '2 › 0 = 1', (a: RankingAnswer) => applyRankStep('r2', 1, a), '0 = 1 › 2'],
    ['leaves a tie forward', '2 › 0 = 1', (a: RankingAnswer) => applyRankStep('r1', -1, a), '2 › 1 › 0'],
    ['leaves a tie backward', '0 = 1 › 2', (a: RankingAnswer) => applyRankStep('r0', 1, a), '1 › 0 › 2'],
    ['stops at the end', '2 › 0', (a: RankingAnswer) => applyRankStep('r0', 1, a), '2 › 0'],
    ['stops at the start', '2 › 0', (a: RankingAnswer) => applyRankStep('r2', -1, a), '2 › 0'],
    ['moves nothing unplaced', '2 › 0', (a: RankingAnswer) => applyRankStep('r4', 1, a), '2 › 0'],
    ['sets aside', '2 › 0 = 1', (a: RankingAnswer) => applyNotRankable('r0', a), '2 › 1 | 0'],
    ['takes the last back', '2 › 0 = 1', applyTakeBack, '2 › 0'],
    ['takes nothing back', '', applyTakeBack, ''],
    ['keeps an order', '3', (a: RankingAnswer) => applyShownOrder(['r1', 'r3'], a), '1 › 3'],
    ['keeps what is aside', ' | 3', (a: RankingAnswer) => applyShownOrder(['r1', 'r3'], a), '1 | 3'],
  ])('%s: %s', (_name, before, apply, after) => {
    expect(toText(apply(parse(before)))).toBe(after);
  });

  it('number places by how many are better', () => {
    const places = listPlaced(parse('2 › 0 = 1 › 3')).map(({ place }) => place);
    expect(places).toEqual([1, 2, 2, 4]);
  });
});

describe('after any moves', () => {
  it('the ranking is one the kind reads, and holds each response once at most', () => {
    fc.assert(
      fc.property(ranking, (answer) => {
        expect(rankingKind.parseAnswer(answer, classification)).toMatchObject({ ok: true, value: answer });
        const here = [...answer.ranks.flat(), ...(answer.unranked ?? []), ...listUnplaced(all, answer)];
        expect([...here].sort()).toEqual(all);
      }),
    );
  });

  it('a row of cards reads as what is saved', () => {
    fc.assert(
      fc.property(ranking, (answer) => {
        const ranks: string[][] = [];
        for (const { responseId, place, isTied } of listPlaced(answer)) {
          expect(place).toBe(isTied ? place : ranks.flat().length + 1);
          if (isTied) ranks.at(-1)?.push(responseId);
          else ranks.push([responseId]);
        }
        expect(ranks).toEqual(answer.ranks);
      }),
    );
  });

  it('what is toggled twice, placed and taken back, or moved there and back, is as it was', () => {
    fc.assert(
      fc.property(ranking, id, (answer, one) => {
        expect(applyRankTie(one, applyRankTie(one, answer)).ranks.flat()).toEqual(answer.ranks.flat());
        const index = answer.ranks.findIndex((sharing) => sharing.includes(one));
        if (listUnplaced(all, answer).includes(one)) {
          expect(applyTakeBack(applyPlacement(one, answer))).toEqual(answer);
        }
        if (answer.ranks[index]?.length !== 1) return;
        if (index > 0) expect(applyRankStep(one, 1, applyRankStep(one, -1, answer))).toEqual(answer);
        if (index > 0 && answer.ranks[index - 1]?.length === 1) {
          expect(applyRankTie(one, applyRankTie(one, answer))).toEqual(answer);
        }
      }),
    );
  });

  it('renaming the responses renames the ranking and changes nothing else', () => {
    const rename = (one: string) => `other-${one}`;
    fc.assert(
      fc.property(ranking, id, fc.nat(5), (answer, one, at) => {
        const renamed = {
          ranks: answer.ranks.map((sharing) => sharing.map(rename)),
          ...(answer.unranked === undefined ? {} : { unranked: answer.unranked.map(rename) }),
        };
        expect(applyPlacement(rename(one), renamed, at).ranks).toEqual(
          applyPlacement(one, answer, at).ranks.map((sharing) => sharing.map(rename)),
        );
      }),
    );
  });
});
