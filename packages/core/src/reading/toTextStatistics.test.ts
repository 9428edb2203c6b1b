import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../../arbitraries/index.js';
import { toTextStatistics, toWordCount, wordsPerMinute } from './index.js';

it.each([
  ['', 0],
  ['One two  three', 3],
  ['It’s a well-known **fact**.', 4],
  ['日本語 text', 4],
  ['--- 12.5 %', 2],
])('%j has so many words: %i', (text, words) => {
  expect(toWordCount(text)).toBe(words);
});

it('says how long reading takes', () => {
  const text = 'word '.repeat(wordsPerMinute * 2);
  expect(toTextStatistics(text).readingSeconds).toBe(120);
});

it('counts characters, not halves of them', () => {
  expect(toTextStatistics('a😀é').characters).toBe(3);
});

it.each([
  ['Text\n\n```js\nf();\n\ng();\n```', 4 / 5, 0],
  ['```\nnever closed\n- no list', 1, 0],
  ['~~~\n```\n~~~\ntext', 3 / 4, 0],
  ['```inline``` is no fence', 0, 0],
  ['Text\n\n    indented\n    code', 2 / 3, 0],
  ['Text\n    goes on', 0, 0],
  ['Intro:\n- one\n- two\n  more\n\n  and more\n\nOutro', 0, 4 / 6],
  ['1. one\nlazy\n\nout', 0, 2 / 3],
  ['- item\n\n      ```js\n      f();\n      ```\n- item', 3 / 5, 2 / 5],
  ['Text\r\n* a\r\n* b', 0, 2 / 3],
  ['**bold** and -1 and 1.5', 0, 0],
])('the shares of code and lists in %j', (text, code, list) => {
  const { codeShare, listShare } = toTextStatistics(text);
  expect(codeShare).toBeCloseTo(code);
  expect(listShare).toBeCloseTo(list);
});

it('takes any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { codeShare, listShare, characters } = toTextStatistics(text);
      expect(codeShare + listShare).toBeLessThanOrEqual(1);
      expect(characters).toBe([...text].length);
    }),
  );
});
