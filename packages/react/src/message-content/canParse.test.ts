import { describe, expect, it } from 'vitest';
import { canParse } from './canParse.js';

describe('canParse', () => {
  it.each([
    ['nothing', ''],
    ['prose', 'One.\n\nTwo.\n'.repeat(2000)],
    ['code that is indented deeply', `\`\`\`\n${'    '.repeat(8)}return;\n\`\`\``],
    ['a list of ten levels', Array.from({ length: 10 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
    ['quotes in quotes', `${'> '.repeat(8)}x`],
    ['a thousand links', '[x](https://a.example) '.repeat(1000)],
    ['a long table', '| a | b |\n'.repeat(2000)],
    ['a rule of many signs', '-'.repeat(5000)],
  ])('takes %s', (_name, content) => {
    expect(canParse(content)).toBe(true);
  });

  it.each([
    ['a text of more than 200 000 characters', 'a '.repeat(100_001)],
    ['markers nested deeper than anyone writes', `${'- '.repeat(2500)}\n\n`],
    ['quotes nested so', `${'>'.repeat(2500)}x`],
    ['numbers nested so', `${'1. '.repeat(1700)}x`],
    ['indentation nested so', `${' '.repeat(5000)}- x`],
    ['brackets that never close', '['.repeat(5000)],
    ['brackets that never opened', ']'.repeat(5000)],
  ])('refuses %s', (_name, content) => {
    expect(canParse(content)).toBe(false);
  });
});
