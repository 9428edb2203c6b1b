import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLandmarks, type LandmarkText } from './alignLandmarks.js';

const toLandmark = (written: string): LandmarkText => {
  const [type = '', ...words] = written.split(' ');
  return { type, words };
};
const align = (a: readonly string[], b: readonly string[]) =>
  alignLandmarks(a.map(toLandmark), b.map(toLandmark)).map(([one, two]) => [a[one], b[two]]);

describe('landmarks that correspond', () => {
  it('say the same', () => {
    expect(
      align(['heading why', 'item cheap', 'item small'], ['heading how', 'heading why', 'item small']),
    ).toEqual([
      ['heading why', 'heading why'],
      ['item small', 'item small'],
    ]);
  });

  it('say nearly the same', () => {
    const pairs = align(
      ['paragraph the quiet one is best', 'code x'],
      ['paragraph intro', 'paragraph the quiet one wins', 'code y'],
    );
    expect(pairs).toEqual([
      ['paragraph the quiet one is best', 'paragraph the quiet one wins'],
      ['code x', 'code y'],
    ]);
  });

  it('go by their order where headings say different things', () => {
    expect(align(['heading steps', 'heading costs'], ['heading method', 'heading price'])).toHaveLength(2);
  });

  it('are of a kind', () => {
    expect(align(['heading cost'], ['item cost'])).toEqual([]);
  });
});

const landmark = fc.record({
  type: fc.constantFrom('heading2', 'item', 'paragraph', 'code'),
  words: fc.array(fc.constantFrom('cost', 'why', 'quiet', 'brush', 'filter', 'cats'), { maxLength: 4 }),
});
const landmarks = fc.array(landmark, { maxLength: 20 });

describe('any two lists of landmarks', () => {
  it('are paired in rising order', () => {
    fc.assert(
      fc.property(landmarks, landmarks, (a, b) => {
        let [lastA, lastB] = [-1, -1];
        for (const [one, two] of alignLandmarks(a, b)) {
          expect(one).toBeGreaterThan(lastA);
          expect(two).toBeGreaterThan(lastB);
          expect(a[one]?.type).toBe(b[two]?.type);
          [lastA, lastB] = [one, two];
        }
        expect(lastA).toBeLessThan(a.length);
        expect(lastB).toBeLessThan(b.length);
      }),
    );
  });

  it('are paired the same way round as the other', () => {
    fc.assert(
      fc.property(landmarks, landmarks, (a, b) => {
        expect(alignLandmarks(b, a).map(([one, two]) => [two, one])).toEqual(alignLandmarks(a, b));
      }),
    );
  });

  it('are each paired with itself if they are one', () => {
    fc.assert(
      fc.property(landmarks, (same) => {
        expect(alignLandmarks(same, same)).toEqual(same.map((_, place) => [place, place]));
      }),
    );
  });
});

it('a thousand headings that say nothing alike are left alone', () => {
  const toMany = (prefix: string) =>
    Array.from({ length: 1_000 }, (_, index) => ({ type: 'heading2', words: [`${prefix}${index}`] }));
  expect(alignLandmarks(toMany('a'), toMany('b'))).toEqual([]);
});
