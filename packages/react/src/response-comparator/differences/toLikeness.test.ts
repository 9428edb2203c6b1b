import { describe, expect, it } from 'vitest';
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
    expect(toLikeness(a, b)).toBe(likeness);
    expect(toLikeness(b, a)).toBe(likeness);
  });
});

describe('several texts', () => {
  it('are named by their places, identical ones first', () => {
    expect(findAlike([text, 'x', text, text])).toEqual({ likeness: 'identical', places: [0, 2, 3] });
    expect(findAlike(['x', text, text.replace('Word3', 'That')])).toEqual({
      likeness: 'similar',
      places: [1, 2],
    });
    expect(findAlike(['x', 'y'])).toBeUndefined();
    expect(findAlike([])).toBeUndefined();
  });
});
