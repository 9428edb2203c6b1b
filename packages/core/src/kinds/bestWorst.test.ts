import { describe, expect, it } from 'vitest';
import { toComparison, toRelations, toResponseIds } from '../../arbitraries/index.js';
import { type BestWorstAnswer, type BestWorstClassification, bestWorstKind } from './bestWorst.js';

const question: BestWorstClassification = { id: 'ends', kind: 'best-worst', name: 'Ends' };

describe('what a best and a worst say', () => {
  const cases: readonly (readonly [BestWorstAnswer, number, readonly string[]])[] = [
    [{ best: 'r1', worst: 'r0' }, 2, ['r1>r0']],
    [{ best: 'r0', worst: 'r2' }, 3, ['r0>r1', 'r0>r2', 'r1>r2']],
    [{ best: 'r3', worst: 'r0' }, 4, ['r3>r1', 'r3>r0', 'r1>r0', 'r3>r2', 'r2>r0']],
    [{ best: 'r0' }, 3, ['r0>r1', 'r0>r2']],
    [{ worst: 'r0' }, 3, ['r1>r0', 'r2>r0']],
    [{ best: 'r0' }, 2, ['r0>r1']],
    [{}, 3, []],
    [{ best: 'r7', worst: 'r0' }, 3, ['r1>r0', 'r2>r0']],
    [{ best: 'r0' }, 1, []],
  ];
  it.each(cases)('%j of %d', (answer, count, relations) => {
    const preferences = bestWorstKind.toPreferences(answer, question, toComparison(toResponseIds(count)));
    expect(toRelations(preferences)).toEqual(relations);
  });
});

describe('an answer to best-worst', () => {
  it.each([[{ best: 'r0', worst: 'r0' }], [{ best: 7 }], [{ best: 'r0', middle: 'r1' }], ['r0'], [null]])(
    'is not %j',
    (raw) => {
      expect(bestWorstKind.parseAnswer(raw, question).ok).toBe(false);
    },
  );

  it.each([
    [{ best: 'r0', worst: 'r1' }, []],
    [{ best: 'r0' }, ['best-worst-incomplete']],
    [{ worst: 'r0' }, ['best-worst-incomplete']],
    [{ best: 'r0', worst: 'r7' }, ['answer-invalid']],
  ] as const)('%j has these problems: %j', (answer, codes) => {
    const problems = bestWorstKind.validate(answer, question, toComparison(['r0', 'r1', 'r2']));
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  it('is none while neither is chosen', () => {
    expect(bestWorstKind.isAnswered({}, question)).toBe(false);
    expect(bestWorstKind.isAnswered({ worst: 'r0' }, question)).toBe(true);
  });
});
