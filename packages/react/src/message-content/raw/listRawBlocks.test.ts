import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oddText } from '../../../conformance/oddText.js';
import { listMarks } from './listMarks.js';
import { listRawBlocks } from './listRawBlocks.js';

const cut = (text: string) => listRawBlocks(text, listMarks(text));
const longText = fc
  .array(fc.tuple(oddText, fc.constantFrom(1, 2, 40, 1_500)), { maxLength: 4 })
  .map((parts) => parts.map(([text, times]) => text.repeat(times)).join(''));

describe('the blocks of a raw text', () => {
  it('together are the text, end at line ends, know their line, and hold all marks', () => {
    fc.assert(
      fc.property(longText, (text) => {
        const blocks = cut(text);
        expect(blocks.map((block) => block.text).join('')).toBe(text);
        let place = 0;
        let lines = 1;
        for (const { start, text: own, line, isContinued } of blocks) {
          const isLineStart = start === 0 || text[start - 1] === '\n';
          expect([start, line, isContinued]).toEqual([place, lines, !isLineStart]);
          place += own.length;
          lines += own.split('\n').length - 1;
        }
        const toLength = (marks: readonly { start: number; end: number }[]) =>
          marks.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(toLength(blocks.flatMap(({ marks }) => marks))).toBe(toLength(listMarks(text)));
        const isInside = blocks.every(({ start, text: own, marks }) =>
          marks.every((mark) => mark.start >= start && mark.end <= start + own.length),
        );
        expect(isInside).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('are few, whatever the text', () => {
    for (const text of [
      '\n'.repeat(1_000_000),
      'word '.repeat(200_000),
      'A line of words.\n'.repeat(60_000),
    ]) {
      expect(cut(text).length).toBeLessThan(600);
    }
  });

  it('cut a very long line after a space, never within a character or before its line end', () => {
    for (const { text } of cut('word '.repeat(20_000)).slice(0, -1)) expect(text.endsWith(' ')).toBe(true);
    for (const character of ['👍🏽', '👩‍👩‍👧', 'e\u0301']) {
      for (const shift of ['', 'a', 'ab', 'abc', 'abcd', 'abcde', 'abcdef']) {
        for (const { text, start } of cut(shift + character.repeat(8_000))) {
          expect(start === 0 || text.startsWith(character)).toBe(true);
        }
      }
    }
    expect(cut(`${'a'.repeat(16_384)}\r\n`)).toHaveLength(1);
  });
});
