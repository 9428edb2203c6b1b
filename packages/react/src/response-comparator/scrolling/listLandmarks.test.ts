import { expect, it } from 'vitest';
import { listLandmarks } from './listLandmarks.js';

const source = `# Why this one

It is quiet,
and small.

- **Noise.** 62 dB
  goes on
- Price

\`\`\`ts
# no heading
\`\`\`
1. First

| Model | Price |
| --- | --- |
`;

it('finds headings, paragraphs, items, code and tables by their source', () => {
  const found = listLandmarks(source);
  expect(found.map(({ type, words }) => `${type}: ${words.join(' ')}`)).toEqual([
    'heading1: why this one',
    'paragraph: it is quiet',
    'item: noise 62 db',
    'item: price',
    'code: ts',
    'item: first',
    'table: model price',
  ]);
  expect(found.map(({ start }) => source.slice(start, start + 5))).toEqual([
    '# Why',
    'It is',
    '- **N',
    '- Pri',
    '```ts',
    '1. Fi',
    '| Mod',
  ]);
});

it('takes a fence that never ends for code up to the end', () => {
  expect(listLandmarks('```\n# one\n\n# two').map(({ type }) => type)).toEqual(['code']);
});

it('finds nothing in nothing', () => {
  expect(listLandmarks('')).toEqual([]);
});
