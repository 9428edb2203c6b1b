import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Example, examples } from '../../conformance/examples.js';
import { guards } from '../../conformance/guards.js';
import { toTree, writeTree } from '../../conformance/readHtml.js';
import { readOurs } from '../../conformance/readOurs.js';
import { MessageContent } from './MessageContent.js';

const draw = (markdown: string) =>
  writeTree(readOurs(renderToStaticMarkup(<MessageContent content={markdown} mode="markdown" />)));

/** What is to be shown of an example, and the names of the guards that change it. */
function readExpected(example: Example) {
  const touching: string[] = [];
  let tree = toTree(example.html);
  for (const { name, change } of guards) {
    const before = writeTree(tree);
    tree = change(tree, example);
    if (writeTree(tree) !== before) touching.push(name);
  }
  return { expected: writeTree(tree), touching };
}

const list = (specification: Example['specification']) =>
  examples.filter((example) => example.specification === specification);

describe.each([
  ['CommonMark' as const, 652],
  ['GFM' as const, 673],
])('the examples of %s', (specification, least) => {
  it('are drawn as they are to be, but for the guards', () => {
    const all = list(specification);
    expect(all.length).toBeGreaterThanOrEqual(least);
    for (const example of all) {
      const { number, markdown } = example;
      const shown = draw(markdown);
      expect({ number, markdown, shown }).toEqual({
        number,
        markdown,
        shown: readExpected(example).expected,
      });
    }
  }, 180_000);
});

const page = readFileSync(join(import.meta.dirname, '../../../../docs/markdown.md'), 'utf8');
const toOneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('the guards', () => {
  it('each touch an example, and stand in docs/markdown.md with the reason and how many', () => {
    const touching = { CommonMark: new Map<string, number>(), GFM: new Map<string, number>() };
    for (const example of examples) {
      const counts = touching[example.specification];
      for (const name of readExpected(example).touching) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const rows = guards.map(({ name, why }) => {
      const counts = [touching.CommonMark.get(name) ?? 0, touching.GFM.get(name) ?? 0];
      expect({ name, count: Math.max(...counts) }).not.toEqual({ name, count: 0 });
      return `| ${[name, why, ...counts].join(' | ')} |`;
    });
    const [ofCommonMark, ofGitHub] = [list('CommonMark').length, list('GFM').length];
    expect(toOneLine(page)).toContain(
      `the examples of CommonMark (${ofCommonMark}) and of GitHub (${ofGitHub}) it does. None of these is left out`,
    );
    expect(page.split('\n').filter((line) => /^\| .* \| \d+ \| \d+ \|$/.test(line))).toEqual(rows);
  }, 180_000);
});

const corpus = process.env.ADJUDGE_CORPUS ?? '';
const collections = [
  ['CommonMark', 'commonmark/spec.json'],
  ['GFM', 'gfm/spec.json'],
  ['GFM', 'gfm/extensions.json'],
] as const;

const readCollection = (file: string) =>
  JSON.parse(readFileSync(join(corpus, 'markdown', file), 'utf8')) as readonly {
    readonly example: number;
    readonly markdown: string;
    readonly html: string;
  }[];
// What comes out is said to be no matter; and footnotes are written otherwise since.
const isIgnored = (html: string) => html.startsWith('<IGNORE>');
const hasFootnotes = (html: string) => html.includes('footnote');

describe.skipIf(!existsSync(corpus))('the examples that others collected (set ADJUDGE_CORPUS)', () => {
  it.each(collections)(
    'of %s in %s are drawn as they are to be',
    (specification, file) => {
      for (const { example: number, markdown, html } of readCollection(file)) {
        if (isIgnored(html) || hasFootnotes(html)) continue;
        const { expected } = readExpected({ specification, number, markdown, html });
        expect({ number, markdown, shown: draw(markdown) }).toEqual({ number, markdown, shown: expected });
      }
    },
    180_000,
  );

  it('are as many, and as many left out, as docs/markdown.md says', () => {
    const [ofCommonMark = 0, ofGitHub, ofParser] = collections.map(([, file]) => readCollection(file).length);
    const all = collections.flatMap(([, file]) => readCollection(file).map(({ html }) => html));
    expect([all.filter(isIgnored).length, all.filter(hasFootnotes).length]).toEqual([1, 1]);
    expect(toOneLine(page)).toContain(
      `${ofCommonMark} of CommonMark, ${ofGitHub} of an older state of GitHub’s specification and ${ofParser} of its parser, 2 are: one whose outcome`,
    );
  });
});
