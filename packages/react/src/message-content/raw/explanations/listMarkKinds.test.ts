import { describe, expect, it } from 'vitest';
import { listMarks } from '../listMarks.js';
import { defaultCharacterTexts } from './characterTexts.js';
import { listMarkKinds } from './listMarkKinds.js';

const list = (text: string) => listMarkKinds(text, listMarks(text), (code) => code in defaultCharacterTexts);

describe('the kinds of marked characters', () => {
  it('count characters, and know each place once', () => {
    const kinds = list('a\u200bb\u200b\u200b pаypаl gοοgle');
    expect(kinds.map(({ key, count, marks, latin }) => [key, count, marks.length, latin])).toEqual([
      ['ZWSP', 3, 2, undefined],
      ['а', 2, 2, 'a'],
      ['ο', 2, 1, 'o'],
    ]);
  });

  it.each([
    ['a\u2003b', 'space'],
    ['a\u3164b', 'blank'],
    ['a\x07b', 'control'],
    ['a\ud800', 'surrogate'],
    ['a\u2062b', 'unseen'],
    ['a\u202eb', 'RLO'],
    ['a  \n', 'SP'],
    ['a\u{e0041}', 'TAG'],
    ['a\ufe01', 'VS'],
    ['pаypal', 'Cyrillic'],
    ['Ηello', 'Greek'],
    ['ոame', 'Armenian'],
    ['ᏢayPal', 'Cherokee'],
    ['ꓑaypal', 'letter'],
    ['кoт', 'Latin'],
    ['Ａ b', 'fullwidth'],
    ['Ⅳ', 'numeral'],
    ['𝐛', 'mathematical'],
  ])('explain %j as %s, in words', (text, expected) => {
    const [kind] = list(text);
    expect(kind?.text).toBe(expected);
    expect(defaultCharacterTexts[expected]?.name).toBeTruthy();
  });
});
