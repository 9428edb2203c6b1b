import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Element, ElementContent, Root as HtmlRoot, Nodes, RootContent } from 'hast';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import type { Html, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { oddMarkdown } from '../../../conformance/oddMarkdown.js';
import { buildMaths, mathsHandlers, parseMaths } from '../maths/index.js';
import { readDocument } from './readDocument.js';
import { createReadingMemory } from './readingMemory.js';
import { buildTaskBoxes } from './taskBoxes.js';

/** Formulas are no part of the usual libraries as they are read here. */
function remarkOurMaths(this: Processor): void {
  const data = this.data() as Record<string, unknown[] | undefined>;
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), parseMaths()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), buildMaths()];
}

/** A box outside of an item (`*`, then `[x] a` on the next line) makes the usual libraries throw in development. */
function remarkOurTasks(this: Processor): void {
  const data = this.data() as Record<string, unknown[] | undefined>;
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), buildTaskBoxes()];
}

const flowParents = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);
const usual = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkOurMaths)
  .use(remarkOurTasks)
  .use(remarkRehype, {
    clobberPrefix: '',
    footnoteLabel: ' ',
    footnoteBackLabel: (index: number) => String(index + 1),
    handlers: {
      ...mathsHandlers,
      html: (_state: unknown, { value }: Html, parent: { type: string } | undefined) => {
        const text = { type: 'text', value } as const;
        const isFlow = flowParents.has(parent?.type ?? 'root');
        return isFlow ? { type: 'element', tagName: 'p', properties: {}, children: [text] } : text;
      },
    },
  })
  .freeze();
const schema = {
  ...defaultSchema,
  clobber: [],
  // The usual ones know addresses in small letters only; a browser reads capitals as well.
  protocols: { ...defaultSchema.protocols, href: [...(defaultSchema.protocols?.href ?? []), 'MAILTO'] },
  attributes: {
    ...defaultSchema.attributes,
    code: [['className', /^language-./, 'math-inline', 'math-display']],
  },
} as typeof defaultSchema;

/** The text read whole, by the usual libraries. */
function readWhole(content: string): readonly RootContent[] {
  const tree = usual.runSync(usual.parse(content) as Root) as HtmlRoot;
  return (sanitize(tree, schema) as HtmlRoot).children;
}

const kept = 'href src alt title id type checked start colSpan rowSpan ariaDescribedBy dataFootnoteRef'.split(
  ' ',
);

function toMaths({ tagName, properties, children }: Element): string | undefined {
  if (properties.dataMaths !== undefined) return String(properties.dataMaths);
  const code = tagName === 'pre' ? children[0] : { type: 'element' as const, tagName, properties, children };
  const names = code?.type === 'element' && code.tagName === 'code' ? String(code.properties.className) : '';
  if (names.includes('math-display')) return 'block';
  return names.includes('math-inline') ? 'inline' : undefined;
}

const toText = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(toText).join('') : '';

/** What both trees have, written alike: without what we add, and with each heading as deep as it is written. */
function write(node: ElementContent | RootContent, isInLink = false): string {
  if (node.type === 'text')
    return node.value.replace(/\r\n?/g, '\n').replace(/[<&]/g, (one) => `&${one.charCodeAt(0)};`);
  if (node.type !== 'element') return '';
  const { tagName, properties, children } = node;
  const maths = toMaths(node);
  if (maths !== undefined) return `<maths ${maths}>${toText(node)}</maths>`;
  const isLink = tagName === 'a';
  if (isLink && isInLink) return `<span>${children.map((child) => write(child, true)).join('')}</span>`;
  const name = typeof properties.dataDepth === 'string' ? `h${properties.dataDepth}` : tagName;
  const attributes = kept.flatMap((key) =>
    properties[key] === undefined ? [] : [`${key}=${properties[key]}`],
  );
  const align = properties.align ?? properties.dataAlign;
  if (align !== undefined) attributes.push(`align=${align}`);
  const classes = Array.isArray(properties.className) ? properties.className.map(String) : [];
  const language =
    properties.dataLanguage ?? classes.find((one) => one.startsWith('language-'))?.slice('language-'.length);
  if (language !== undefined) attributes.push(`language=${language}`);
  return `<${[name, ...attributes].join(' ')}>${children.map((child) => write(child, isInLink || isLink)).join('')}</${name}>`;
}

const toBlocks = (nodes: readonly (ElementContent | RootContent)[]) =>
  nodes.flatMap((node) => {
    if (node.type === 'text' && node.value.trim() === '') return [];
    return [node.type === 'text' ? `<p>${write(node)}</p>` : write(node)];
  });

/** The text in parts as small as can be: cut wherever it may be cut. */
const readInParts = (content: string, memory = createReadingMemory()) =>
  toBlocks(readDocument(content, undefined, { sliceLength: 1, memory }).blocks.map(({ node }) => node));

function expectSame(content: string): void {
  const expected = toBlocks(readWhole(content));
  expect({ content, blocks: readInParts(content) }).toEqual({ content, blocks: expected });
}

describe('the blocks of a text', () => {
  it.each([
    ['code that ends with its list item', '- ```\n  x\n \nfresh'],
    ['code that ends with its footnote', 'a[^a]\n\n[^a]:\n\t```\n\tx\n\t\nfresh'],
    ['HTML that ends with its list item', '- <pre>\n  x\n \nfresh'],
    ['code that ends elsewhere than it begins', '- ```\n  x\n   ```\n \nfresh\n\nagain'],
    ['code in an item below another with code', '- a\n  - ```\n  - b\n    ```\n    c\n \nfresh'],
    ['an item that is empty', '+\n\n  ```js\nword\n\nfresh'],
    ['a box below an item that is empty', '*\n[x] a\n\n- [ ] b\n\n+\n\n[ ] c'],
    ['a line of white space that is none to Markdown', 'word\n\v\nword'],
    ['dollars around nothing, before a formula', '$$\n$$\n\na\n\n$$\n\nfresh'],
    [
      'a formula that ends beyond the list it begins in',
      '- $$\n    \\[\n    \n    b\n    \\]\n\n\nword\n$$\n```js\nword\n',
    ],
    ['a formula that its quote does not hold, before another', '> $$\n   - a\n$$\n\nfresh\n\n$$\n```js\n'],
    ['dollars in indented code, before a formula', '    $$\n\\\n$$\n\nfresh\n\n$$\n```js\n'],
    [
      'what begins a list and code in a block of HTML, and does not',
      '</div>\n- ```js\n\n  ```js\nfresh\n\t\n```js\n```js\n',
    ],
    ['code that begins in a block of HTML, and does not', '<div>\n```js\n\nfresh\n\n```\n\nfresh'],
    [
      'code that ends with its item at a line of a paragraph',
      '- ```js\nword\n  ```js\n[^1]: a note\n\n\n```js\n',
    ],
    ['code behind a formula that ends a list', '-         code\n$$\nx = y\n$$\n   ```js\nword\n\t\n```js\n'],
    [
      'a tag without end that goes on in an item',
      '- a word\n<a href=" word\n    <!DOCTYPE\n \n```js\n```js\n',
    ],
    ['a script in a block of HTML, which begins none', '<b>\n<script>\nword\n\n```js\n</pre>\n\t\n```js\n'],
    ['code below a line that does not go on in a list', '- ***\nword\n   ```js\na  \n\t\n```js\n```js\n'],
    ['a link that is named like a footnote', 'a[^a] b\n\n[x]: https://shop.example\n\t[^a]: b\n\nfresh [^a]'],
    ['indented code above a footnote of another part', '\ta[^a]\n\nb[^a]\n\n[^a]: c'],
    [
      'a reference over the lines of a quote',
      '> [two\n> words]\n\nfresh\n\n[two words]: https://shop.example',
    ],
    [
      'a definition that is used before and behind',
      '[x]\n\nb\n\n[x]: https://shop.example\n\n[x]\n\n[X]: /no',
    ],
    [
      'footnotes that are met in another order',
      'a[^b]\n\nc[^a]\n\n[^a]: d[^c]\n\n[^c]: e\n\n[^b]: f[^a]\n\ng[^b]',
    ],
  ])('are those of the usual libraries: %s', (_name, content) => {
    expectSame(content);
    expectSame(content.replace(/\n/g, '\r\n'));
  });

  it('are those of the usual libraries, wherever it is cut', () => {
    fc.assert(
      fc.property(oddMarkdown, (content) => expectSame(content)),
      { numRuns: 300 },
    );
  }, 60_000);

  it('are the same when the text has grown to it bit by bit', () => {
    fc.assert(
      fc.property(oddMarkdown, fc.array(fc.nat(), { maxLength: 6 }), (content, places) => {
        const memory = createReadingMemory();
        const lengths = places.map((place) => place % content.length).sort((one, other) => one - other);
        for (const length of lengths) readInParts(content.slice(0, length), memory);
        expect(readInParts(content, memory)).toEqual(readInParts(content));
      }),
      { numRuns: 300, examples: [['[x]\n\na\n\n[x]: https://shop.example', [30]]] },
    );
  }, 60_000);
});

const corpus = process.env.ADJUDGE_CORPUS ?? '';

describe.skipIf(!existsSync(corpus))('texts that others collected (set ADJUDGE_CORPUS)', () => {
  const answers = (): string[] =>
    readFileSync(join(corpus, 'markdown/llm-answers/longest20.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((written) => (JSON.parse(written) as { markdown: string }).markdown);

  it('are the same blocks, glued to 213 KB, whatever the length of a part', () => {
    const all = answers().join('\n\n');
    const content = all.repeat(Math.ceil(213_000 / all.length)).slice(0, 213_000);
    expectSame(content);
    const inParts = readInParts(content);
    expect(toBlocks(readDocument(content).blocks.map(({ node }) => node))).toEqual(inParts);
    expectSame(content.replace(/\n/g, '\r\n'));
  }, 120_000);

  it.each(['commonmark', 'gfm'])(
    'are the same blocks: the examples of %s, ten glued together',
    (name) => {
      const examples: readonly { readonly markdown: string }[] = JSON.parse(
        readFileSync(join(corpus, `markdown/${name}/spec.json`), 'utf8'),
      );
      for (let start = 0; start < examples.length; start += 5) {
        const some = examples.slice(start, start + 10).map(({ markdown: text }) => text);
        expectSame(some.join('\nand\n\nso\n\n'));
      }
    },
    120_000,
  );
});
