import { describe, expect, it } from 'vitest';
import { readDocument } from '../../message-content/index.js';
import { finishWork } from '../../parts/index.js';
import { diffTexts } from './diffTexts.js';
import { listRenderedParts } from './listRenderedParts.js';

const source = `# Why *this* one

It is **qui**et &amp; small, see [the page](https://shop.example/a).

- Noise: 62 dB
  1. low
- Price

| Model | Price |
| --- | --- |
| S2 | $219 |

\`\`\`ts
const a = 1;
\`\`\`

> Tip: rest.
`;

const toParts = (text: string) =>
  finishWork(listRenderedParts(readDocument(text))).filter((words) => words.length > 0);
const toTexts = (text: string) => toParts(text).map((words) => words.map((word) => word.text).join(' '));

describe('a text as it is read', () => {
  it('is compared without the signs that format it', () => {
    const texts = toTexts(source);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Why this one',
        'It is quiet & small , see the page .',
        'low',
        'Model',
        '$ 219',
        'const a = 1 ;',
        'Tip : rest .',
      ]),
    );
    expect(texts.join(' ')).not.toContain('*');
  });

  it('says where each word stands in the source', () => {
    for (const { text, start, end } of toParts(source).flat()) {
      const written = source.slice(start, end);
      expect(written.replaceAll('*', '').replace('&amp;', '&')).toBe(text);
    }
  });

  it('does not differ in how it is written', () => {
    const same = source.replace('*this*', '_this_').replace('&amp;', '&').replace('**qui**et', 'quiet');
    expect(finishWork(diffTexts(toParts(source), toParts(same))).differences).toEqual([]);
  });

  it('has its formulas compared as wholes', () => {
    const compared = finishWork(
      diffTexts(toParts('It is $a + b$ in all.'), toParts('It is $a + c$ in all.')),
    );
    expect(compared.differences).toHaveLength(1);
    expect(compared.differences[0]?.a).toEqual({ start: 6, end: 13 });
  });
});
