import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMask, defaultIdentityPhrases, listMaskedRanges, toSettledLength } from './index.js';

const settle = (text: string) => text.slice(0, toSettledLength(text, defaultIdentityPhrases));

describe('what of a growing text can be read', () => {
  it.each([
    ['', ''],
    ['All of it. ', 'All of it. '],
    ['A word that may go o', 'A word that may go '],
    ['Слово, которое', 'Слово, '],
    ['一个没有空格的句子', '一个没有空格的句子'],
    ['Hi! Claude', 'Hi! '],
    ['Hi! Claude ', 'Hi! '],
    ['Hi! Claude wrote to me when I was at home. ', 'Hi! Claude wrote to me when I was at home. '],
    ['Hi! Claude\nhere', 'Hi! '],
    ['Hi! Claude wrote.\n\nAnd then ', 'Hi! Claude wrote.\n\nAnd then '],
    ['Hi! Claude wrote.\r\n\r\nAnd then ', 'Hi! Claude wrote.\r\n\r\nAnd then '],
    ["Under Anthropic's content polic", 'Under '],
    ['I am Google ', 'I am '],
  ])('of %j is %j', (text, expected) => {
    expect(settle(text)).toBe(expected);
  });

  it('is all of it where nothing is masked', () => {
    expect(toSettledLength('Hi! Clau', [])).toBe(8);
  });

  // But for a name that is given away only further down: it is masked everywhere then.
  it('never holds what is masked in the end', () => {
    const pieces = fc.constantFrom(
      'As ',
      'Claude',
      ' here, ',
      '\nhere, ',
      "I'm ",
      'Google ',
      'Gemini',
      ', I ',
      'can. ',
      'ChatGPT',
      'some words ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 5 }), (written) => {
        const whole = written.join('');
        const mask = (text: string) => applyMask(text, listMaskedRanges(text, defaultIdentityPhrases));
        for (let end = 0; end <= whole.length; end++) {
          const read = settle(whole.slice(0, end));
          const hidden = listMaskedRanges(whole, defaultIdentityPhrases).find(
            (range) =>
              range.start < read.length &&
              range.end <= read.length &&
              mask(read)[range.start] === whole[range.start],
          );
          expect(hidden && whole.slice(hidden.start, hidden.end)).toBeUndefined();
        }
      }),
    );
  });
});
