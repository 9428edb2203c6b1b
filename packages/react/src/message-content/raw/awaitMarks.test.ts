import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oddText } from '../../../conformance/oddText.js';
import { awaitMarks } from './awaitMarks.js';
import { listMarks } from './listMarks.js';

describe('awaitMarks', () => {
  it.each([
    ['a\u200bb', 'invisible'],
    ['no\u00a0break', 'invisible'],
    ['one  \r\ntwo', 'invisible'],
    ['one\rtwo', 'invisible'],
    ['\u202eabc', 'invisible'],
    ['letter\ufe0f', 'invisible'],
    ['a \u{e0068}\u{e0069}', 'invisible'],
    ['pаypal', 'look-alike'],
    ['СOVID', 'look-alike'],
  ])('awaits what will be marked: %j', (text, expected) => {
    expect(awaitMarks(text)).toBe(expected);
    expect(listMarks(text).map(({ type }) => type)).toContain(expected);
  });

  it.each([
    'plain\r\nwords\t\n',
    'one space \nat the end',
    'русский текст и Latin',
    'ελληνικά, and Δx',
    'می‌خواهم',
    '⚠️ 👩‍👩‍👧 1️⃣ ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '漢字　かなＡＢＣ',
  ])('awaits nothing where nothing is marked: %j', (text) => {
    expect(awaitMarks(text)).toBeUndefined();
    expect(listMarks(text)).toEqual([]);
  });

  it('awaits no invisible character that is not marked', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        if (awaitMarks(text) !== 'invisible') return;
        expect(listMarks(text).map(({ type }) => type)).toContain('invisible');
      }),
      { numRuns: 1_000 },
    );
  });
});
