import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJsonBreak, toTextPlace } from './toJsonBreak.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('toJsonBreak', () => {
  it.each([
    ['', 0],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ['{"a":1', 6],
    ['["one\ntwo"]', 5],
    ['["\\x"]', 3],
    ['["\\u12g4"]', 6],
    ['"open', 5],
    ['[01]', 2],
    ['[1.]', 3],
    ['[1e]', 3],
    ['[-]', 2],
    ['[tru]', 4],
    ['[NaN]', 1],
    ['[1]]', 3],
    ['{"a":1}\n{"a":2}', 8],
    ['[}', 1],
  ])('names the character that breaks %j', (text, offset) => {
    expect(toJsonBreak(text)).toBe(offset);
  });

  it('finds no break exactly where JSON.parse finds none', () => {
    const nearJson = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '[', '}', '\\', '0', '.', 'e', ' ', '\n', ':', '-'),
      )
      .map(([json, seed, inserted]) => {
        const at = seed % (json.length + 1);
        return json.slice(0, at) + inserted + json.slice(inserted === '' ? at + 1 : at);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), nearJson, fc.string()), (text) => {
        expect(toJsonBreak(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('names a place after which no text makes it JSON, and before which some does', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, seed) => {
        const cut = json.slice(0, seed % json.length);
        const offset = toJsonBreak(cut);
        // A number cut short may be a number; everything else that is cut short breaks at its end.
        expect(offset === undefined || offset === cut.length).toBe(true);
      }),
    );
  });

  it('reads nesting that would exhaust a recursive reader', () => {
    expect(toJsonBreak('['.repeat(200_000))).toBe(200_000);
    expect(toJsonBreak('['.repeat(200_000) + ']'.repeat(200_000))).toBe(undefined);
  });
});

describe('toTextPlace', () => {
  it.each([
    ['abc', 0, 1, 1],
    ['abc', 3, 1, 4],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\n\r\nb', 5, 3, 1],
  ])('%j at %i is line %i, column %i', (text, offset, line, column) => {
    expect(toTextPlace(text, offset)).toEqual({ line, column });
  });
});
