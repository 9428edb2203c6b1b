import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { oddText } from '../../../conformance/oddText.js';
import { toMarkLabel } from './characterCodes.js';
import { listMarks, maximumMarks } from './listMarks.js';

const read = (text: string, type: 'invisible' | 'look-alike') =>
  listMarks(text)
    .filter((mark) => mark.type === type)
    .map(({ start, end }) => text.slice(start, end));
const labels = (text: string) => read(text, 'invisible').map(toMarkLabel);

describe('marks', () => {
  it('are in order, not empty, and do not overlap', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        let last = 0;
        for (const { start, end } of listMarks(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    ['a\u202eb', ['RLO']],
    ['a\u200bb', ['ZWSP']],
    ['a\u00a0b', ['NBSP']],
    ['\ufeffa', ['BOM']],
    ['a\u2063b', ['U+2063']],
    ['a\0b\x1b', ['NUL', 'ESC']],
    ['a\x85', ['NEL']],
    ['a\rb', ['CR']],
    ['\r\r\n', ['CR']],
    ['latin\u200dtext', ['ZWJ']],
    ['a\u2800b', ['U+2800']],
    ['a\u3000b', ['U+3000']],
    ['a\ud800b\udc00', ['U+D800', 'U+DC00']],
    ['two  \nthree   \r\n', ['SP SP', 'SP SP SP']],
    ['\u200b\u200b\u200b\u202e', ['ZWSP ×3', 'RLO']],
    // Text hidden in tags, in selectors behind a letter, and behind emoji, where one selector or the tags of a flag are at home.
    ['a\u{e0041}\u{e0042}', ['TAG ×2']],
    ['a\ufe01\u{e0110}\ufe0f', ['VS ×3']],
    ['😀\u{e0041}\u{e0042}', ['TAG ×2']],
    ['🏴\u{e0067}\u{e0067}', ['TAG ×2']],
    ['❤\ufe0f\ufe0e\ufe0f', ['VS ×2']],
    ['漢\ufe00\u{e0100}', ['VS ×2']],
  ])('show what cannot be seen in %j', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it.each([
    ['pаypal', ['а']],
    ['раypаl', ['ра', 'а']],
    ['Ηello', ['Η']],
    ['gοοgle', ['οο']],
    ['pαypal', ['α']],
    ['ᏢayPal', ['Ꮲ']],
    ['hοոey', ['οո']],
    // A word of another script with Latin letters in it: those are the strangers.
    ['кoт, длиннo', ['o', 'o']],
    // A whole word that only looks Latin, among Latin ones.
    ['visit аррӏе.com', ['аррӏе']],
    ['ｐａｙｐａｌ', ['ｐａｙｐａｌ']],
    ['example．com／login', ['．', '／']],
    ['𝐛𝐨𝐥𝐝 𝟙', ['𝐛𝐨𝐥𝐝', '𝟙']],
    ['Part Ⅳ, 300 \u212a', ['Ⅳ', '\u212a']],
  ])('show what passes for other letters in %j', (text, expected) => {
    expect(read(text, 'look-alike')).toEqual(expected);
  });

  it.each([
    'plain',
    'a\tb\nc\r\nd',
    'one space \nat the end',
    '👩‍👩‍👧 👍🏽 ❤️ ❤︎ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏳️‍🌈 👩🏽‍🔬',
    'می‌خواهم',
    'क्‍ष',
    '葛\u{e0100}城',
    'é n\u0303 naïve “quoted” — …',
    '漢字，かな。\u3000ＡＢＣ社、２０２６年',
    'Это русский текст: сосна, сор, рос, ухо.',
    'IT-компания и API-ключ',
    'Το ελληνικό κείμενο',
    '10 μm, Δx, 2πr, NF-κB, Cα, the Ω symbol, λ-calculus',
    'Հայերեն ᏣᎳᎩ',
  ])('leave %j alone', (text) => {
    expect(listMarks(text)).toEqual([]);
  });

  it.each([
    ['bidi controls', '\u202e\u2066'],
    ['one invisible character', '\u200b'],
    ['short lines of letters that look Latin', 'оо\n'],
    ['such lines, and spaces at their ends', 'аа  \n'],
    ['letters of two scripts', 'аb'],
  ])('look at each character a few times, not at its neighbours again and again: %s', (_name, unit) => {
    const look = vi.spyOn(String.prototype, 'charCodeAt');
    const text = unit.repeat(4_000 / unit.length);
    listMarks(text);
    const looks = look.mock.calls.length;
    look.mockRestore();
    expect(looks / text.length).toBeLessThan(30);
  });

  it('end at a number that a page can bear', () => {
    const marks = listMarks('\u202e\u2066'.repeat(500_000));
    expect(marks).toHaveLength(maximumMarks);
    expect(listMarks('\u200b'.repeat(1_000_000))).toHaveLength(1);
  });
});
