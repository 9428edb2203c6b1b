import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './foldText.js';
import { scanText, type TextRange } from './scanText.js';

function find(text: string, query: string): string[] {
  return listRanges(text, query).map(({ start, end }) => text.slice(start, end));
}

function listRanges(text: string, query: string): TextRange[] {
  const found: TextRange[] = [];
  const scan = scanText(text, query, found);
  while (scan.next().done !== true);
  return found;
}

describe('what is found', () => {
  it.each([
    ['Case does not count, CASE', 'case', ['Case', 'CASE']],
    ['café, cafe\u0301, cafe', 'cafe', ['café', 'cafe\u0301', 'cafe']],
    ['cafe', 'CAFÉ', ['cafe']],
    ['Straße, STRASSE', 'strasse', ['Straße', 'STRASSE']],
    ['İstanbul, istanbul', 'istanbul', ['İstanbul', 'istanbul']],
    ['ΟΔΟΣ, οδός', 'οδος', ['ΟΔΟΣ', 'οδός']],
    ['كِتَاب', 'كتاب', ['كِتَاب']],
    ['한국, 하국', '하', ['하']],
    ['की, क', 'क', ['क', 'क']],
    ['a line\nand a\u00a0space', 'line and a space', ['line\nand a\u00a0space']],
    ['👩‍🚀 and 👩', '👩', ['👩', '👩']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['ababac', 'abac', ['abac']],
    ['anything', '', []],
    ['anything', '\u0301', []],
    ['.*+?', '.*', ['.*']],
    // Half a sharp s is no find.
    ['ß', 's', []],
    ['ﬁn', 'f', []],
  ])('in %j of %j: %j', (text, query, expected) => {
    expect(find(text, query)).toEqual(expected);
  });

  it('is, on plain letters, what a search by the language finds', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'A', ' '), maxLength: 200 });
    const query = fc.string({ unit: fc.constantFrom('a', 'b', 'B'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(text, query, (where, what) => {
        const expected = where.toLowerCase().split(what.toLowerCase()).length - 1;
        expect(listRanges(where, what)).toHaveLength(expected);
      }),
    );
  });

  it('reads the same as the query, begins and ends between characters, and never overlaps', () => {
    const unit = fc.oneof(
      fc.constantFrom('e', 'é', 'e\u0301', 'ß', 's', 'ﬁ', '👩', ' '),
      fc.string({ unit: 'binary', maxLength: 1 }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 60 }),
        fc.string({ unit, minLength: 1, maxLength: 3 }),
        (where, what) => {
          let before = 0;
          for (const { start, end } of listRanges(where, what)) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(foldText(where.slice(start, end))).toBe(foldText(what));
            expect(Array.from(where.slice(0, start)).join('') + Array.from(where.slice(start)).join('')).toBe(
              where,
            );
            before = end;
          }
        },
      ),
    );
  });

  it('takes a number of steps that grows with the text and not with the query', () => {
    const count = (text: string, query: string) => {
      let steps = 0;
      const scan = scanText(text, query, []);
      while (scan.next().done !== true) steps++;
      return steps;
    };
    const text = 'a'.repeat(1_000_000);
    expect(count(text, 'ab')).toBe(count(text, `${'a'.repeat(400)}b`));
  });
});
