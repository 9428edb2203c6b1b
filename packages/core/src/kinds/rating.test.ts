import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPoints, type RatingClassification, ratingKind } from './rating.js';

const context = { parseOptions: () => ({ ok: false as const, problems: [] }) };
const rate = (settings: Partial<RatingClassification>): RatingClassification => ({
  id: 'clear',
  kind: 'rating',
  name: 'Clear',
  min: 1,
  max: 5,
  ...settings,
});

describe('the points of a scale', () => {
  it.each([
    [{ min: 1, max: 5 }, [1, 2, 3, 4, 5]],
    [{ min: -1, max: 1 }, [-1, 0, 1]],
    [{ min: 0, max: 1, step: 0.25 }, [0, 0.25, 0.5, 0.75, 1]],
    [{ min: 0, max: 0.3, step: 0.1 }, [0, 0.1, 0.2, 0.3]],
    [{ min: 1, max: 4, step: 2 }, [1, 3]],
    [{ min: -0.7, max: 0, step: 0.7 }, [-0.7, 0]],
  ])('%j are %j', (scale, points) => {
    expect(listPoints(scale)).toEqual(points);
  });

  const anyScale = fc
    .tuple(
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 2, max: 300 }),
    )
    .map(([min, step, count]) => ({
      min: min / 10,
      step: step / 100,
      max: min / 10 + ((count - 1) * step) / 100,
      count,
    }));

  it('are as many as there are steps, all answers, and say the same as JSON', () => {
    fc.assert(
      fc.property(anyScale, ({ count, ...scale }) => {
        const points = listPoints(scale);
        expect(points).toHaveLength(count);
        expect(JSON.parse(JSON.stringify(points))).toEqual(points);
        for (const point of points) {
          expect(ratingKind.parseAnswer(point, rate(scale))).toEqual({
            ok: true,
            value: point,
            problems: [],
          });
        }
      }),
    );
  });
});

describe('a rating', () => {
  it.each([0, 6, 2.5, '3', [3], null, Number.NaN, Number.POSITIVE_INFINITY, true, undefined])(
    'takes no %j on a scale from 1 to 5',
    (raw) => {
      expect(ratingKind.parseAnswer(raw, rate({}))).toMatchObject({
        ok: false,
        problems: [{ code: 'answer-invalid' }],
      });
    },
  );

  it('takes nothing between two steps', () => {
    expect(ratingKind.parseAnswer(50, rate({ min: 0, max: 100, step: 10 })).ok).toBe(true);
    expect(ratingKind.parseAnswer(55, rate({ min: 0, max: 100, step: 10 })).ok).toBe(false);
    expect(ratingKind.parseAnswer(-0, rate({ min: -1, max: 1 }))).toEqual({
      ok: true,
      value: 0,
      problems: [],
    });
  });

  it.each([
    [{ min: 1, max: 7 }, undefined],
    [{ min: 0, max: 100, display: 'slider' }, undefined],
    [{ min: 0, max: 1, step: 0.001 }, undefined],
    [{ min: 1, max: 1 }, 'scale-invalid'],
    [{ min: 0, max: 1, step: 2 }, 'scale-invalid'],
    [{ min: 0, max: 1_000_000 }, 'scale-invalid'],
    [{ min: 0, max: Number.POSITIVE_INFINITY }, 'scale-invalid'],
    [{ min: 0, max: 1e-12, step: 1e-13 }, 'scale-invalid'],
    [{ min: 5, max: 1 }, 'limits-crossed'],
    [{ min: 1, max: 5, step: 0 }, 'wrong-type'],
    [{ min: 1 }, 'wrong-type'],
    [{ min: '1', max: 5 }, 'wrong-type'],
    [{ min: 1, max: 5, display: 'stars' }, 'wrong-type'],
  ])('of the settings %j is read with: %s', (settings, code) => {
    expect(ratingKind.parse(settings, context).problems[0]?.code).toBe(code);
  });

  it('scores what it is about as high as its number', () => {
    expect(ratingKind.toScore?.(4, rate({}))).toBe(4);
    expect(ratingKind.isAboutResponses(rate({}), { id: 'c0', responses: [] })).toBe(false);
  });
});
