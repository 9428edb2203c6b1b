import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishWork } from '../../parts/index.js';
import { findDifferences } from './findDifferences.js';
import { listWords } from './listWords.js';
import type { Difference, TextComparison } from './types.js';

const compare = (a: string, b: string) => finishWork(findDifferences(a, b));
const toTexts = (a: string, b: string, { differences }: TextComparison) =>
  differences.map((one) => [a.slice(one.a.start, one.a.end), b.slice(one.b.start, one.b.end)]);
const toSpoken = (text: string) => finishWork(listWords(text)).map((word) => word.text);

/** The words of `a`, with what stands in `b` put in the place of each difference. */
function applyDifferences(a: string, b: string, differences: readonly Difference[]): string[] {
  const words: string[] = [];
  let at = 0;
  for (const one of differences) {
    words.push(...toSpoken(a.slice(at, one.a.start)), ...toSpoken(b.slice(one.b.start, one.b.end)));
    at = one.a.end;
  }
  return [...words, ...toSpoken(a.slice(at))];
}

describe('words of a text', () => {
  it.each([
    ['It’s 1,200 km/h – well-known.', ['It’s', '1,200', 'km', '/', 'h', '–', 'well-known', '.']],
    ['**bold** `code_name()`', ['*', '*', 'bold', '*', '*', '`', 'code_name', '(', ')', '`']],
    ['naïve café', ['naïve', 'café']],
    ['😀👍🏽', ['😀', '👍', '🏽']],
    ['', []],
    [' \n\t ', []],
  ])('%j', (text, words) => {
    expect(toSpoken(text)).toEqual(words);
  });

  it('finds those of languages that write no spaces', () => {
    const words = toSpoken('私は東京に住んでいます。');
    expect(words.length).toBeGreaterThan(3);
    expect(words).toContain('東京');
  });

  it('finds those of a long run of such a language as those of a short one', () => {
    const run = '東京は日本の首都です私はそこに住んでいます';
    expect(toSpoken(run.repeat(200))).toEqual(Array<string[]>(200).fill(toSpoken(run)).flat());
  });

  it('says where each stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(1000), (text, offset) => {
        let at = offset;
        for (const { text: word, start, end } of finishWork(listWords(text, offset))) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start - offset, end - offset)).toBe(word);
          at = end;
        }
      }),
    );
  });
});

describe('differences', () => {
  it.each([
    ['a word', 'The cat sat here today.', 'The dog sat here today.', [['cat', 'dog']]],
    ['a word more', 'The cat sat.', 'The big cat sat.', [['', 'big']]],
    ['words at the end', 'One two three four.', 'One two three four five', [['.', 'five']]],
    ['a case', 'Read it now and again', 'read it now and again', [['Read', 'read']]],
    ['a number', 'It costs 1,200 euros in all', 'It costs 1,300 euros in all', [['1,200', '1,300']]],
    ['a line', 'first line\nsecond line\nthird line', 'first line\nthird line', [['second line', '']]],
  ])('of %s', (_name, a, b, texts) => {
    expect(toTexts(a, b, compare(a, b))).toEqual(texts);
  });

  it('take in what says nothing between them', () => {
    const a = 'Quiet cordless vacuums with the soft brush for hair are what you want here.';
    const b = 'Loud corded cleaners with a hard roller on hair are what you want here.';
    expect(toTexts(a, b, compare(a, b))).toEqual([
      ['Quiet cordless vacuums with the soft brush for', 'Loud corded cleaners with a hard roller on'],
    ]);
  });

  it('are none between texts that are the same but for spaces', () => {
    expect(compare('a  b\r\n\r\nc', 'a b\nc')).toMatchObject({
      likeness: 'same-words',
      differences: [],
      share: 0,
    });
  });

  it('are not marked between texts that share next to nothing', () => {
    const a = 'Bread needs flour, water, salt and patience; let dough rest overnight before baking.';
    const b = 'Orbital mechanics describes motion under gravity: satellites follow conic sections.';
    expect(compare(a, b)).toMatchObject({ likeness: 'unrelated', differences: [] });
  });

  it('have a share', () => {
    expect(compare('one two three four', 'one two three five').share).toBe(0.25);
  });
});

const word = fc.constantFrom(
  'the',
  'cat',
  'sat',
  'on',
  'a',
  'mat',
  '.',
  ',',
  'and',
  'then',
  '東京',
  '\n',
  '\n\n',
  '**',
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

describe('any two texts', () => {
  it('differ by what makes one of the other', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { differences, likeness } = compare(a, b);
        if (likeness === 'unrelated') return;
        expect(applyDifferences(a, b, differences)).toEqual(toSpoken(b));
      }),
    );
  });

  it('differ the same way round as the other', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const one = compare(a, b);
        const other = compare(b, a);
        expect({
          ...other,
          differences: other.differences.map(({ id, a: left, b: right }) => ({ id, a: right, b: left })),
        }).toEqual(one);
      }),
    );
  });

  it('differ in nothing if they are one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (same) => {
        expect(compare(same, same).differences).toEqual([]);
      }),
    );
  });

  it('have differences in order, none overlapping', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        let [atA, atB] = [-1, -1];
        for (const one of compare(a, b).differences) {
          expect(one.a.start).toBeGreaterThanOrEqual(atA);
          expect(one.b.start).toBeGreaterThanOrEqual(atB);
          expect(one.a.end - one.a.start + one.b.end - one.b.start).toBeGreaterThan(0);
          [atA, atB] = [one.a.end, one.b.end];
        }
      }),
    );
  });
});

describe('long texts', () => {
  const sentences = Array.from(
    { length: 4_800 },
    (_, index) =>
      `Line ${index} says that ${(index * 7919) % 1000} of ${(index * 104_729) % 5000} things are so.`,
  );

  it('are compared word by word where they are much the same', () => {
    const [a, b] = [
      sentences.join('\n'),
      sentences.map((line, index) => (index % 100 === 0 ? `${line} Or not.` : line)).join('\n'),
    ];
    expect(a.length).toBeGreaterThan(213_000);
    expect(compare(a, b)).toMatchObject({ likeness: 'different', isByParts: false });
    expect(compare(a, b).differences).toHaveLength(48);
  });

  it('are given up on by words, not by time, where they are not', () => {
    const other = sentences.map((line) => line.split(' ').reverse().join(' ').toUpperCase());
    expect(compare(sentences.join('\n'), other.join('\n')).likeness).toBe('unrelated');
    const half = sentences.map((line, index) => (index % 2 === 0 ? line : (other[index] ?? '')));
    expect(compare(sentences.join('\n'), half.join('\n'))).toMatchObject({ likeness: 'different' });
    expect(compare('a b '.repeat(50_000), 'b c '.repeat(50_000)).share).toBeGreaterThan(0);
  });
});
