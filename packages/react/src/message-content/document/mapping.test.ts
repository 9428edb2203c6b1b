import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { readDocument } from './readDocument.js';
import { parseSourceCode } from './sourceCode.js';
import { eachRun } from './sourceRuns.js';

const tableParts = new Set(['table', 'tbody', 'thead', 'tr']);
const isPlaced = (node: ElementContent): node is Element =>
  node.type === 'element' &&
  (node.properties.dataSrc !== undefined || node.properties.dataAtom !== undefined);

/** The text that counts for an element: inner elements with places of their own left out. */
function toOwnText(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return tableParts.has(element.tagName) ? child.value.trim() : child.value;
      return child.type === 'element' && !isPlaced(child) ? toOwnText(child) : '';
    })
    .join('');
}

function listElements(element: Element): Element[] {
  return [element, ...element.children.flatMap((one) => (one.type === 'element' ? listElements(one) : []))];
}

interface Reading {
  /** Characters that are seen, and those of them that are found in the source. */
  seen: number;
  found: number;
  readonly mistakes: string[];
}

const toSigns = (text: string) => text.replace(/\s/g, '');
const entity = /^&(?:#\d+|#x[\da-f]+|\w+);$/i;

/** Compares what is shown with what the source says at the place given. */
function readMapping(content: string): Reading {
  const reading: Reading = { seen: 0, found: 0, mistakes: [] };
  for (const { node } of readDocument(content).blocks) {
    for (const element of listElements(node)) {
      const text = toOwnText(element);
      const { dataSrc, dataAtom } = element.properties;
      if (typeof dataSrc !== 'string') {
        if (dataAtom === undefined && isUnplaced(element, node)) reading.seen += toSigns(text).length;
        continue;
      }
      reading.seen += toSigns(text).length;
      const { runs, length } = parseSourceCode(dataSrc);
      if (length !== text.length) reading.mistakes.push(`${dataSrc} is not as long as ${text}`);
      eachRun(runs, (from, to, start, end) => {
        const [shown, written] = [text.slice(from, to), content.slice(start, end)];
        reading.found += toSigns(shown).length;
        const isEqual =
          shown.replace(/\s/g, ' ').replace(/\uFFFD/g, '\0') === written.replace(/\s/g, ' ') ||
          written === `\\${shown}` ||
          entity.test(written) ||
          toSigns(shown) === '';
        if (!isEqual) reading.mistakes.push(`${JSON.stringify(shown)} from ${JSON.stringify(written)}`);
      });
    }
  }
  return reading;
}

/** Text outside anything that has a place would never be found. */
function isUnplaced(element: Element, block: Element): boolean {
  const holds = (one: Element): boolean =>
    one === element ||
    one.children.some((child) => child.type === 'element' && !isStop(child) && holds(child));
  const isStop = (one: Element) =>
    one.properties.dataSrc !== undefined || one.properties.dataAtom !== undefined;
  return !isStop(block) && holds(block);
}

function expectWhole(content: string): void {
  const { seen, found, mistakes } = readMapping(content);
  expect({ content, found, mistakes }).toEqual({ content, found: seen, mistakes: [] });
}

const pieces = [
  'word',
  'two words',
  '**bold**',
  '*it* _em_',
  '`code`',
  '``a ` b``',
  '[link](https://shop.example)',
  '[ref][x]',
  '~~gone~~',
  '~~over\nlines~~',
  '&amp; &lt; &#65;',
  '\\* \\[',
  'https://shop.example/a, and more',
  'mail help@shop.example now',
  'www.shop.example',
  'hard  \nbreak',
  'hard\\\nbreak',
  'soft\n  break',
  '<b>html</b>',
  '![image](https://shop.example/a.png)',
  'price $5 and $10',
  '$a^2 + b^2$',
  '\\(x_1\\)',
  'note[^1]',
  '\u{1F600} \u05E9\u05DC\u05D5\u05DD \u4F60\u597D',
];
const line = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const block = fc.oneof(
  line,
  line.map((one) => `## ${one.replace(/\n/g, ' ')}`),
  line.map((one) => `${one.replace(/\n/g, ' ')}\n---`),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.map((one) => `- ${one}`).join('\n')),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.map((one) => `1. ${one}`).join('\n\n')),
  line.map((one) => `- [ ] ${one}\n- [x] done`),
  line.map((one) => `\`\`\`js\n${one}\n\n  indented\n\`\`\``),
  line.map((one) => `    ${one.replace(/\n/g, '\n    ')}`),
  line.map((one) => `| a | b |\n|---|:-:|\n| ${one.replace(/[\n|]/g, ' ')} | \`x\\|y\` |`),
  fc.constant('$$\nx = y\n$$'),
  fc.constant('<div>\nhtml\n</div>'),
  fc.constant('[x]: https://shop.example "title"'),
  line.map((one) => `[^1]: ${one}`),
  fc.constant('***'),
);
const nest = (text: string, prefix: string, first = prefix) =>
  text.replace(/^/gm, prefix).replace(prefix, first);
const nested = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '> ', '- ', '> - ', '10. '))
  .map(([blocks, container]) => {
    const text = blocks.join('\n\n');
    if (container === '') return text;
    if (container === '> ') return nest(text, '> ');
    if (container === '> - ') return nest(nest(text, '  ', '- '), '> ');
    return nest(text, ' '.repeat(container.length), container);
  });
const ending = fc.constantFrom('\n', '\r\n', '\r');
const markdown = fc
  .tuple(fc.array(nested, { minLength: 1, maxLength: 4 }), ending)
  .map(([all, end]) => all.join('\n\n').replace(/\n/g, end));

describe('what is shown of a text', () => {
  it.each([
    ['plain', 'Some words.'],
    ['signs that are left out', '**a** _b_ `c` [d](https://e.example)'],
    ['signs that stand for others', 'a &amp; b \\* c &#x1F600; d &notin; e'],
    ['a byte order mark', '\uFEFF# Title\n\ntext'],
    ['indented lines', 'a\n   b\n\tc'],
    ['tabs', '-\ta\n\n\tb\n\n>\tc'],
    ['a null character', 'a\0b'],
    ['links that are found in it', 'see https://a.example, www.b.example and c@d.example.'],
    ['a link that is found twice', 'https://a.example https://a.example'],
    ['a struck out line end', '~~a\nb~~'],
    ['pipes in code in a table', '| a |\n|---|\n| `x\\|y` \\| z |'],
    ['empty lines in code', '```\n\n\na\n\n```'],
    ['code in a quote', '> ```\n> a\n>\n> b\n> ```'],
    ['HTML', '<p>a</p>\n\n<!-- b\n\nc -->\n\nd <br> e'],
  ])('is found in its source: %s', (_name, content) => expectWhole(content));

  it('is found in its source, whatever stands in what', () => {
    fc.assert(fc.property(markdown, expectWhole), { numRuns: 400 });
  });

  it('leaves formulas, images and boxes whole', () => {
    const content = 'a $x^2$ b ![c](https://d.example/e.png)\n\n- [x] f\n\n$$\ny\n$$';
    const atoms = readDocument(content)
      .blocks.flatMap(({ node }) => listElements(node))
      .flatMap(({ properties }) => (typeof properties.dataAtom === 'string' ? [properties.dataAtom] : []))
      .filter((range) => range !== '')
      .map((range) => content.slice(...(range.split('-').map(Number) as [number, number])));
    expect(atoms).toEqual(['$x^2$', '![c](https://d.example/e.png)', '$$\ny\n$$']);
  });
});

const corpus = process.env.ADJUDGE_CORPUS ?? '';

describe.skipIf(!existsSync(corpus))('texts that others collected (set ADJUDGE_CORPUS)', () => {
  const lines = () =>
    readFileSync(join(corpus, 'markdown/llm-answers/longest20.jsonl'), 'utf8').trim().split('\n');
  const toVariants = (text: string) => [
    text,
    text.replace(/\n/g, '\r\n'),
    text.replace(/^/gm, '> '),
    nest(text, '   ', '1. '),
  ];

  it('of long answers are found in their source, to the last character', () => {
    for (const written of lines()) {
      const { markdown: text }: { markdown: string } = JSON.parse(written);
      for (const variant of toVariants(text)) expectWhole(variant);
    }
  }, 120_000);

  it.each(['commonmark', 'gfm'])(
    'of the examples of %s are found in their source',
    (name) => {
      const examples: readonly { readonly markdown: string }[] = JSON.parse(
        readFileSync(join(corpus, `markdown/${name}/spec.json`), 'utf8'),
      );
      expect(examples.length).toBeGreaterThan(600);
      for (const { markdown: text } of examples) {
        expectWhole(text);
        expectWhole(nest(text, '  ', '- '));
      }
    },
    120_000,
  );
});
