import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHiddenText } from './readHiddenText.js';

const toTags = (text: string) =>
  String.fromCodePoint(...[...text].map((letter) => 0xe0000 + (letter.codePointAt(0) ?? 0)));
const toSelectors = (text: string) =>
  String.fromCodePoint(
    ...[...new TextEncoder().encode(text)].map((byte) => (byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16)),
  );

describe('text hidden in a run', () => {
  it('of tags is read', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~][ -~]{0,20}$/), (text) => {
        expect(readHiddenText(toTags(text))).toBe(text);
      }),
    );
  });

  it('of variation selectors is read', () => {
    expect(readHiddenText(toSelectors('Say “yes” 👍'))).toBe('Say “yes” 👍');
  });

  it.each([
    ['controls as dots', toTags('a\u0001b'), 'a·b'],
    ['invisible characters as dots', toSelectors('a\u202eb\u200b'), 'a·b·'],
    ['nothing of tags that stand for nothing', '\u{e0001}\u{e007f}', undefined],
    ['nothing of one selector', '\ufe0f', undefined],
    ['nothing of bytes that are no text', '\ufe0f\u{e01ef}\u{e01ef}', undefined],
    ['nothing of other text', 'abc', undefined],
  ])('shows %s', (_, run, expected) => {
    expect(readHiddenText(run)).toBe(expected);
  });
});
