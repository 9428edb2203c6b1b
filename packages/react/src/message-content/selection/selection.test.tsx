import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/index.js';
import { MessageContent } from '../MessageContent.js';
import { readRange } from './readSelection.js';
import { toMarkdownSlice } from './toMarkdownSlice.js';
import { toShownWords } from './toShownWords.js';

function draw(content: string): Element {
  const { container } = render(<MessageContent content={content} mode="markdown" />);
  const root = container.querySelector('[data-adj="response-content"]');
  if (root === null) throw new Error('The text is not drawn.');
  return root;
}

function listTexts(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

const content = `# A *title* &amp; more

A paragraph with **bold**, \`code\`, [a link](https://shop.example) and $x^2$.
It goes on\\
here[^1].

- [x] done
- item
  > quoted **text**

| a | b |
|---|---|
| \`x\\|y\` | 2 |

\`\`\`js
const a = 1;
\`\`\`

[^1]: The note.
`;

describe('a selection', () => {
  it.each([
    ['bold', '**bold**', 'bold'],
    ['a link', '[a link](https://shop.example)', 'a link'],
    ['const a', 'const a', 'const a'],
    ['quoted ', 'quoted ', 'quoted '],
  ])('of “%s” is exactly its characters', (words, _written, expected) => {
    const root = draw(content);
    const text = listTexts(root).find(({ data }) => data.includes(words)) as Text;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(words));
    range.setEnd(text, text.data.indexOf(words) + words.length);
    const read = readRange(root, range);
    expect(read && content.slice(read.start, read.end)).toBe(expected);
  });

  it('takes a formula whole, and what stands for something else', () => {
    const root = draw('a &amp; b $x^2$ c');
    const range = document.createRange();
    range.selectNodeContents(root);
    expect(readRange(root, range)).toEqual({ start: 0, end: 17 });
    const atom = root.querySelector('[data-atom]') as Element;
    range.selectNodeContents(atom);
    expect(readRange(root, range)).toEqual({ start: 10, end: 15 });
  });

  it('of what the editor added is none', () => {
    const root = draw('[a](https://shop.example)\n\n```js\nx\n```');
    const host = root.querySelector('[data-adj="link-host"]') as Element;
    const range = document.createRange();
    range.selectNodeContents(host);
    expect(readRange(root, range)).toBeUndefined();
  });

  it('is the block as a whole where something changed the page', () => {
    const root = draw('one two three');
    const paragraph = root.querySelector('p') as Element;
    paragraph.append('!');
    const range = document.createRange();
    range.setStart(paragraph.firstChild as Text, 4);
    range.setEnd(paragraph.firstChild as Text, 7);
    expect(readRange(root, range)).toEqual({ start: 0, end: 13 });
  });
});

describe('Markdown of a part', () => {
  it.each([
    ['of words', 'one two', 'two', 'two'],
    ['of bold words', 'a **bold** b', 'bold', '**bold**'],
    ['of part of bold words', 'a **bold words** b', 'words', '**words**'],
    ['of words into bold ones', 'one **two three** four', 'one **two', 'one **two**'],
    ['of a link', 'see [a *b*](https://shop.example) c', 'b', '[*b*](https://shop.example)'],
    ['of code in a line', 'say `one two` now', 'two', '`two`'],
    ['of list items, with their signs', '- one\n- two\n', 'one\n- two', '- one\n- two'],
    ['of a task', '- [x] one\n- [ ] two\n', 'one\n- [ ] two', '- [x] one\n- [ ] two'],
    ['of a quote', '> one\n> two', 'one\n> two', '> one\n> two'],
    ['of a heading and more', '## one\n\ntwo three', 'one\n\ntwo', '## one\n\ntwo'],
    ['of a line and a half', 'one two\nthree four', 'two\nthree', 'two\nthree'],
    ['of bold words over lines', '**a\nb** c', 'a\nb', '**a\nb**'],
    [
      'of rows',
      '| a | b |\n|---|---|\n| c | d |',
      'a | b |\n|---|---|\n| c | d',
      '| a | b |\n|---|---|\n| c | d |',
    ],
    ['of code', '```js\none\ntwo\n```', 'one\ntwo', 'one\ntwo'],
    ['of code and more', '```js\none\ntwo\n```\n\nthree', 'two\n```\n\nthree', '```js\ntwo\n```\n\nthree'],
  ])('%s', (_name, source, part, expected) => {
    const start = source.indexOf(part);
    const { blocks } = readDocument(source);
    expect(toMarkdownSlice(source, { start, end: start + part.length }, blocks)).toBe(expected);
  });
});

describe('the words of a part', () => {
  it.each([
    ['of bold and code', 'a **bold** `b` c', 'a **bold** `b` c', 'a bold b c'],
    ['that begin in bold', '- **Long hair.** The comb', 'hair.** The', 'hair. The'],
    ['of a formula', 'so $x^2$ is', 'so $x^2$', 'so x^2'],
    ['of cells', '| a | b |\n|---|---|\n| c | d |', '| c | d |', 'c d'],
    ['of blocks', '# One\n\ntwo &amp; three', 'One\n\ntwo &amp;', 'One two &'],
  ])('%s', (_name, source, part, expected) => {
    const start = source.indexOf(part);
    const words = toShownWords(readDocument(source).blocks, { start, end: start + part.length });
    expect(words).toBe(expected);
  });
});
