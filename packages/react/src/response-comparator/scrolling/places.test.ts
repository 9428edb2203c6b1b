import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCounterpart, toHeight, toPlace } from './places.js';

const heights = [0, 100, 300, 300, 1000];

describe('a place', () => {
  it.each([
    [0, 0],
    [50, 0.5],
    [200, 1.5],
    [650, 3.5],
    [1000, 4],
    [2000, 4],
    [-5, 0],
  ])('at the height %i is %d', (height, place) => {
    expect(toPlace(height, heights)).toBe(place);
  });

  it('has the height it was read from', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1 }),
        fc.nat(9999),
        (inner, height) => {
          const rising = [0, ...inner.sort((one, two) => one - two), 10_000];
          expect(toHeight(toPlace(height, rising), rising)).toBeCloseTo(height, 6);
        },
      ),
    );
  });
});

describe('the counterpart of a place', () => {
  it('is the landmark that corresponds, and in proportion between them', () => {
    expect(toCounterpart(2, [[1, 3]], [4, 6])).toBe(4);
    expect(toCounterpart(1, [[1, 3]], [4, 6])).toBe(2);
    expect(toCounterpart(5, [[1, 3]], [4, 6])).toBe(7);
  });

  it('is by proportion where nothing corresponds', () => {
    expect(toCounterpart(2, [], [3, 7])).toBe(4);
  });

  it('never goes back while the place goes on', () => {
    const pairs = fc
      .uniqueArray(fc.tuple(fc.nat(20), fc.nat(20)), { selector: ([one]) => one })
      .map((all) => {
        const ones = all.map(([one]) => one).sort((a, b) => a - b);
        const twos = [...new Set(all.map(([, two]) => two))].sort((a, b) => a - b);
        return twos.map((two, index) => [ones[index] ?? 0, two] as const);
      });
    fc.assert(
      fc.property(
        pairs,
        fc.double({ min: 0, max: 22, noNaN: true }),
        fc.double({ min: 0, max: 22, noNaN: true }),
        (all, one, two) => {
          const [first, second] = [Math.min(one, two), Math.max(one, two)];
          expect(toCounterpart(first, all, [21, 21])).toBeLessThanOrEqual(
            toCounterpart(second, all, [21, 21]) + 1e-9,
          );
        },
      ),
    );
  });
});
