import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishWork } from '../../parts/index.js';
import { findAlike, toLikeness } from './toLikeness.js';

const text = Array.from({ length: 60 }, (_, index) => `Word${index} follows word${index - 1}.`).join(' ');

describe('two texts', () => {
  it.each([
    ['the same', text, text, 'identical'],
    ['other spaces', text, text.replaceAll('. ', '.\n'), 'similar'],
    ['one word of many changed', text, text.replace('Word30', 'Other'), 'similar'],
    ['a third longer', text, `${text} ${text.slice(0, text.length / 2)}`, undefined],

    ['different', text, text.replaceAll('follows', 'precedes'), undefined],
    ['both empty', '', '', 'identical'],
    ['signs alone', '…', '***', undefined],
  ])('%s', (_name, a, b, likeness) => {
    expect(finishWork(toLikeness(a, b))).toBe(likeness);
    expect(finishWork(toLikeness(b, a))).toBe(likeness);
  });
});

describe('any two texts', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

  it('are as alike as the pairs of words they share', () => {
    const toPairs = (text: string) => {
      const found = text.match(/[a-z]+/g) ?? [];
      return found.map((word, place) => `${found[place - 1] ?? ''} ${word}`);
    };
    fc.assert(
      fc.property(words, fc.nat(30), fc.constantFrom('', 'b', 'e e'), (before, at, put) => {
        const [a, b] = [before.join(' '), [...before.slice(0, at), put, ...before.slice(at + 1)].join(' ')];
        const [left, right] = [toPairs(a), toPairs(b)];
        const all = left.length + right.length;
        for (const pair of right) if (left.includes(pair)) left.splice(left.indexOf(pair), 1);
        const shared = toPairs(a).length - left.length;
        const isAlike = Math.min(a.length, b.length) >= 0.72 * Math.max(a.length, b.length);
        const expected = isAlike && all > 0 && (2 * shared) / all >= 0.9 ? 'similar' : undefined;
        expect(finishWork(toLikeness(a, b))).toBe(a === b ? 'identical' : expected);
      }),
    );
  });
});

describe('several texts', () => {
  it('are named by their places, identical ones first', () => {
    expect(finishWork(findAlike([text, 'x', text, text]))).toEqual({
      likeness: 'identical',
      places: [0, 2, 3],
    });
    expect(finishWork(findAlike(['x', text, text.replace('Word3', 'That')]))).toEqual({
      likeness: 'similar',
      places: [1, 2],
    });
    expect(finishWork(findAlike(['x', 'y']))).toBeUndefined();
    expect(finishWork(findAlike([]))).toBeUndefined();
  });
});
