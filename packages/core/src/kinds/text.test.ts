import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TextClassification, textKind, toCharacterCount } from './text.js';

const text: TextClassification = { id: 'why', kind: 'text', name: 'Why', minCharacters: 2, maxCharacters: 4 };

describe('text', () => {
  it.each([
    ['', 0],
    ['  a b  ', 3],
    ['ö', 1],
    ['𝔸', 1],
  ])('%j counts %d', (given, count) => {
    expect(toCharacterCount(given)).toBe(count);
  });

  it.each([
    ['a', ['text-too-short']],
    ['abc', []],
    ['abcde', ['text-too-long']],
  ])('holds its limits: %j', (given, codes) => {
    expect(textKind.validate(given, text, undefined).map(({ code }) => code)).toEqual(codes);
  });

  it('keeps every character, and white space alone is no answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(textKind.parseAnswer(given, text)).toMatchObject({ value: given });
        expect(textKind.isAnswered(given, text)).toBe(given.trim() !== '');
      }),
    );
  });
});
