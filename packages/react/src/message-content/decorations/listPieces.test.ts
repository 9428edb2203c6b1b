import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPieces } from './listPieces.js';
import { toDecorationAttributes } from './toDecorationAttributes.js';
import type { Decoration } from './types.js';

const mark = (id: string, start: number, end: number, more: Partial<Decoration> = {}): Decoration => ({
  id,
  start,
  end,
  kind: 'evidence',
  ...more,
});
const read = (length: number, decorations: readonly Decoration[], boundaries: readonly number[] = []) =>
  listPieces(length, decorations, boundaries).map((piece) =>
    `${piece.start}-${piece.end} ${piece.decorations.map(({ id }) => id).join('+')}`.trim(),
  );

const length = 12;
const offset = fc.integer({ min: -3, max: length + 3 });
const decorations = fc
  .array(fc.tuple(offset, offset), { maxLength: 8 })
  .map((ranges) => ranges.map(([start, end], index) => mark(`d${index}`, start, end)));

describe('the pieces of a decorated text', () => {
  it.each([
    ['nothing', 0, [mark('a', 0, 4)], [], []],
    ['a plain text', 5, [], [], ['0-5']],
    ['a text node that ends inside', 5, [], [3], ['0-3', '3-5']],
    ['one decoration', 9, [mark('a', 2, 5)], [], ['0-2', '2-5 a', '5-9']],
    ['two that touch', 6, [mark('a', 0, 3), mark('b', 3, 6)], [], ['0-3 a', '3-6 b']],
    [
      'two that overlap',
      9,
      [mark('a', 1, 5), mark('b', 3, 8)],
      [],
      ['0-1', '1-3 a', '3-5 a+b', '5-8 b', '8-9'],
    ],
    ['one within another', 9, [mark('a', 0, 9), mark('b', 3, 4)], [], ['0-3 a', '3-4 a+b', '4-9 a']],
    ['two on the same characters', 4, [mark('b', 0, 4), mark('a', 0, 4)], [], ['0-4 b+a']],
    [
      'the order given, not that of the text',
      9,
      [mark('a', 3, 9), mark('b', 0, 5)],
      [],
      ['0-3 b', '3-5 a+b', '5-9 a'],
    ],
    ['one cut by a text node', 9, [mark('a', 2, 7)], [4], ['0-2', '2-4 a', '4-7 a', '7-9']],
    [
      'one that goes beyond the text',
      4,
      [mark('a', -5, 2), mark('b', 3, 99)],
      [-1, 77],
      ['0-2 a', '2-3', '3-4 b'],
    ],
    ['none where nothing lies inside', 4, [mark('a', 2, 2), mark('b', 3, 1), mark('c', 4, 9)], [], ['0-4']],
  ])('%s', (_, size, given, boundaries, expected) => {
    expect(read(size, given, boundaries)).toEqual(expected);
  });

  it('are the whole text, and each carries exactly what lies on all its characters', () => {
    fc.assert(
      fc.property(decorations, fc.array(offset), (given, boundaries) => {
        const pieces = listPieces(length, given, boundaries);
        expect(pieces[0]?.start).toBe(0);
        expect(pieces.at(-1)?.end).toBe(length);
        for (const [index, { start, end, decorations: lying }] of pieces.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(pieces[index + 1]?.start ?? length).toBe(end);
          for (let place = start; place < end; place++) {
            expect(lying).toEqual(given.filter((one) => one.start <= place && place < one.end));
          }
        }
        for (const boundary of boundaries.filter((place) => place > 0 && place < length)) {
          expect(pieces.some(({ start }) => start === boundary)).toBe(true);
        }
      }),
    );
  });
});

describe('the attributes of a piece', () => {
  it('are those of its decoration', () => {
    const found = mark('f1', 0, 3, { kind: 'found', isCurrent: true, attributes: { 'data-side': 'A' } });
    expect(toDecorationAttributes([found])).toEqual({
      'data-adj': 'decoration',
      'data-kind': 'found',
      'data-id': 'f1',
      'data-current': '',
      'data-side': 'A',
    });
  });

  it('name all of several, and are drawn as the one on top', () => {
    const attributes = toDecorationAttributes([
      mark('d1', 0, 3, { kind: 'difference', attributes: { 'data-side': 'A' } }),
      mark('e1', 0, 3),
      mark('e2', 0, 3),
    ]);
    expect(attributes).toEqual({
      'data-adj': 'decoration',
      'data-kind': 'evidence',
      'data-id': 'e2',
      'data-ids': 'd1 e1 e2',
      'data-kinds': 'difference evidence',
      'data-side': 'A',
    });
  });

  it('cannot be taken for other parts by what a decoration adds', () => {
    expect(toDecorationAttributes([mark('a', 0, 1, { attributes: { 'data-adj': 'button' } })])).toMatchObject(
      {
        'data-adj': 'decoration',
      },
    );
  });
});
