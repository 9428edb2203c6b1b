import { expect, it } from 'vitest';
import { toPlainStart } from './toPlainStart.js';

it.each([
  ['**Get the Nimbus S2.** It is quiet.', 'Get the Nimbus S2. It is quiet.'],
  ['# Great choice\n\nHere are *two*, and `one` more.', 'Great choice Here are two, and one more.'],
  ['| Model | Price |\n|---|--:|\n| Nimbus | $219 |', 'Model Price Nimbus $219'],
  ['- a [washable](https://shop.example) filter\n* ![a picture](x.png)', 'a washable filter a picture'],
  ['> Quoted\n\n```ts\nlet a = 1;\n```', 'Quoted let a = 1;'],
  ['1. first\n2. second', '1. first 2. second'],
  ['2 * 3 * 4, snake_case_name, a || b, <div>', '2 * 3 * 4, snake_case_name, a || b, <div>'],
  ['', ''],
])('of %j is %j', (content, plain) => {
  expect(toPlainStart(content)).toBe(plain);
});

it('is no longer than what the preview could show', () => {
  expect(toPlainStart('word '.repeat(50_000)).length).toBeLessThanOrEqual(800);
});
