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
    ['an answer that emphasises much', `${'- **Name:** what it *is*\n'.repeat(20)}\n`.repeat(100)],
    ['a table of twenty columns', '| a '.repeat(20).concat('|\n').repeat(200)],
    ['a drawing far to the right', `\`\`\`\n${`${' '.repeat(90)}+--+\n`.repeat(30)}\`\`\``],
    ['intervals open at one end', 'in [0, 1) or [1, 2). '.repeat(100)],
  ])('takes %s', (_name, content) => {
    expect(canParse(content)).toBe(true);
  });

  it('takes less of a text whose blocks only plugins know: it is parsed in one piece', () => {
    const content = 'One.\n\nTwo.\n'.repeat(10_000);
    const flow = { parser: [{ flow: {} }], tree: [] };
    expect([
      canParse(content),
      canParse(content, { parser: [{ text: {} }], tree: [] }),
      canParse(content, flow),
    ]).toEqual([true, true, false]);
  });

  it.each([
    ['a line of 200 000 characters', 'a '.repeat(100_001)],
    ['markers nested deeper than anyone writes', `${'- '.repeat(2500)}\n\n`],
    ['quotes nested so', `${'>'.repeat(2500)}x`],
    ['numbers nested so', `${'1. '.repeat(1700)}x`],
    ['indentation nested so', `${' '.repeat(5000)}- x`],
    ['brackets that never close', '['.repeat(5000)],
    ['brackets that never opened', ']'.repeat(5000)],
    ['markers nested so behind a lone carriage return', `x\r${'- '.repeat(2500)}\r\r`],
    ['emphasis in emphasis', `${'**a '.repeat(1500)}${' b**'.repeat(1500)}`],
    ['one run of emphasis', `${'*'.repeat(3000)}a${'*'.repeat(3000)}`],
    ['emphasis that never closes', '*a_ '.repeat(3000)],
    ['a wide table of short rows', `${'|a'.repeat(200)}\n${'|-'.repeat(200)}\n${'|\n'.repeat(500)}`],
    ['a paragraph that goes on in a nested quote', `${'> '.repeat(20)}a\n${'b\n'.repeat(5000)}`],
    ['links in links', `${'['.repeat(600)}x${'](x)'.repeat(600)}`],
    ['hundreds of fences in one quote', '> ```\n'.repeat(500)],
    ['many lists of twenty levels', `${'- '.repeat(20)}a\n\n`.repeat(300)],
  ])('refuses %s', (_name, content) => {
    expect(canParse(content)).toBe(false);
  });
});
