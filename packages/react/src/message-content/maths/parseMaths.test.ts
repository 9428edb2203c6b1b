import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { buildMaths, findBlockEnd, parseMaths } from './index.js';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly isBlock?: boolean;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { offset: number }; readonly end: { offset: number } };
}

function parse(text: string): Node {
  return fromMarkdown(text, {
    extensions: [gfm(), parseMaths()],
    mdastExtensions: [...gfmFromMarkdown(), buildMaths()],
  }) as unknown as Node;
}
const listNodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(listNodes)];
const listMaths = (text: string) => listNodes(parse(text)).filter(({ type }) => /math/i.test(type));
/** Formulas in short: `$…$` in a sentence, `$$…$$` set apart in it, `[[…]]` blocks. */
const toShort = ({ type, value, isBlock }: Node) =>
  type === 'math' ? `[[${value}]]` : isBlock ? `$$${value}$$` : `$${value}$`;
const read = (text: string) => listMaths(text).map(toShort);

describe('formulas in a sentence', () => {
  it.each<[string, string[]]>([
    ['$x$', ['$x$']],
    ['the $n$th of $x_i$s', ['$n$', '$x_i$']],
    ['is $5$, $3.14$ or $1, 2, 3$', ['$5$', '$3.14$', '$1, 2, 3$']],
    ['so $E = mc^2$.', ['$E = mc^2$']],
    ['设$x = 5,$其中$x$是', ['$x = 5,$', '$x$']],
    ['$\\text{costs \\$5}$', ['$\\text{costs \\$5}$']],
    ['5$^{\\text{th}}$', ['$^{\\text{th}}$']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: LaTeX has braces.
    ['${}^{2}x$', ['${}^{2}x$']],
    ['$a\n+ b$ and $c\nd$', ['$c\nd$']],
    ['> $a\n> b$', ['$a\nb$']],
    ['**$a * b$** *$c*d$*', ['$a * b$', '$c*d$']],
    ['| $a$ | \\(b\\) |\n|--|--|\n| $5 | $10 |', ['$a$', '$b$']],
    ['# On $n$', ['$n$']],
    ['[$x$](https://a.example)', ['$x$']],
    ['\\(x\\), \\( y \\) and \\(10\\)', ['$x$', '$y$', '$10$']],
    ['\\(\\sin x\\)\\(a\\)', ['$\\sin x$', '$a$']],
    ['so $$x$$ and \\[ y \\] hold', ['$$x$$', '$$y$$']],
    ['so \\[a\n= b\\] holds', ['$$a\n= b$$']],
    ['\\$$x$', ['$x$']],
  ])('%j', (text, formulas) => {
    expect(read(text)).toEqual(formulas);
  });

  it.each([
    '$5 and $10',
    '$5–$10, $5-$10, $5/$10, $5,$6',
    'US$20, A$30, HK$7.8=US$1',
    'costs $3.50, or $4 with milk',
    'between $5 and 10$',
    'from US$5-10$',
    '$5 million, A$ 6 million, NZ$7 million',
    '5$-10$ or 20$',
    'A $20 note, a $50 note',
    'A$AP Rocky and Ke$ha',
    'Set $HOME and $PATH, $HOME/$USER, $PATH:$HOME',
    '$user->name.$rest, "$a, $b"',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as a model writes it outside code.
    'name = "${var.name}-x-${var.region}"',
    '\\$5 and \\$x$',
    'so $ x $ and $x $ and $ x$',
    '$$ or $$, from $ to $$ to $$$',
    '$$$x$$$',
    '$x',
    'an empty $$ here, $ $',
    '`$x$` and ``\\(x\\)``',
    '$a `b$ c`',
    '    $x$',
    '```\n$x$\n$$\ny\n$$\n```',
    '~~~\n\\[\nx\n\\]\n~~~',
    '\\(toll free\\) and \\(optional\\)',
    'see \\[1\\], \\[1, 2\\], \\[edit\\], \\[citation needed\\]',
    '- \\[ \\] open\n- \\[x\\] done',
    '\\[not a link](/foo)',
    '\\[text\\](https://a.example)',
    '\\(x and \\[y',
    '\\\\(x\\\\)',
    'https://a.example/$x$',
  ])('are not in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('leave the text around them as it is', () => {
    const texts = listNodes(parse('\\(roughly $5\\) — \\[1\\] $5 and \\(n\\)'))
      .filter(({ type }) => type === 'text')
      .map(({ value }) => value);
    expect(texts.join('|')).toBe('(roughly $5) — [1] $5 and ');
  });
});

describe('formulas that stand as blocks', () => {
  it.each<[string, string[]]>([
    ['$$\nx\n$$', ['[[x]]']],
    ['$$ x $$', ['[[x]]']],
    ['  $$x = 1\n= 2$$  \nAfter', ['[[x = 1\n= 2]]']],
    ['\\[\nx\n\\]', ['[[x]]']],
    ['\\[ x \\]', ['[[x]]']],
    ['\\[x^2\\]', ['[[x^2]]']],
    ['Before\n$$\nx\n+ b\n- c\n> d\n1. e\n# f\n$$\nAfter', ['[[x\n+ b\n- c\n> d\n1. e\n# f]]']],
    ['$$\nx\n\ny\n$$', ['[[x\n\ny]]']],
    ['$$\na\\\\[1em]\nb \\$\n$$', ['[[a\\\\[1em]\nb \\$]]']],
    ['\\[\na\\\\[1em]\nb\\\\]\n\\]', ['[[a\\\\[1em]\nb\\\\]]]']],
    ['\\[\n\\text{for \\(x\\)}\n\\]', ['[[\\text{for \\(x\\)}]]']],
    ['> \\[\n> x\n> \\]\n\nAfter', ['[[x]]']],
    ['1. One\n   $$\n   x\n   $$\n2. Two', ['[[x]]']],
    ['- > $$\n  > x\n  > $$', ['[[x]]']],
    ['$$\r\nx\r\n$$\r\n', ['[[x]]']],
    ['$$x$$\n$$y$$', ['[[x]]', '[[y]]']],
    ['$$x$$ and $$y$$', ['$$x$$', '$$y$$']],
    ['$$\nx\n$$ where', ['$$x$$']],
    // Only in the quote: the next line is no longer in it, as with code. Its paragraph goes on, though.
    ['> $$\nx\n$$', ['$$x$$']],
  ])('%j', (text, formulas) => {
    expect(read(text)).toEqual(formulas);
  });

  it.each([
    '$$\nx',
    '\\[\nx',
    '$$ x\n\ny $$',
    '$$\nx\n\ny $$',
    '$$\nx\n```\n$$\n```',
    '$$\n\n# A heading\n\n$$',
    '$$\n\ncheap places to eat\n\n$$',
    '$$\n$$',
    '$$$\nx\n$$$',
    '\\[1\\]',
    '    $$\n    x\n    $$',
  ])('are not in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('that have no end hide nothing of what follows', () => {
    const types = parse('$$\nprice\n\n- one\n- two\n\n> three\n\n`$$`').children?.map(({ type }) => type);
    expect(types).toEqual(['paragraph', 'list', 'blockquote', 'paragraph']);
  });

  it('end where `findBlockEnd` says, for whoever cuts texts at blank lines', () => {
    for (const block of ['$$\nx\n\ny\n$$', '\\[\r\nx\r\n\\]', '$$ x $$', '\\[ x\t\\]']) {
      expect(findBlockEnd(`a\n\n${block}  \nb`, 3)).toBe(3 + block.length);
      expect(findBlockEnd(block, 0)).toBe(block.length);
    }
    for (const text of ['$$\nx', '$$ x\n\n y $$', 'x', '$$x$$ y'])
      expect(findBlockEnd(text, 0)).toBeUndefined();
  });
});

const pieces = fc.constantFrom(
  ...[
    '$',
    '$$',
    '\\(',
    '\\)',
    '\\[',
    '\\]',
    '\\',
    'x',
    '5',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '> ',
    '- ',
    '1. ',
  ],
  ...[
    '    ',
    '`',
    '```\n',
    '|',
    '\n|-|-|\n',
    '*',
    '_',
    '[',
    '](a)',
    '# ',
    '&amp;',
    '<b>',
    'é',
    '\u{1d465}',
    '{',
    '}',
  ],
);
const texts = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''));

describe('whatever is written', () => {
  it('each formula is where its position says, between its delimiters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { value = '', position, isBlock } of listMaths(text)) {
          const written = text.slice(position?.start.offset, position?.end.offset);
          expect(written).toMatch(isBlock ? /^(?:\$\$.*\$\$|\\\[.*\\\])$/s : /^(?:\$.*\$|\\\(.*\\\))$/s);
          // Between them stand the marks of quotes and lists besides.
          for (const line of value.split(/\r\n?|\n/)) expect(written).toContain(line.trim());
          expect(value.trim()).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('prices stay text', () => {
    const amount = fc
      .tuple(fc.nat(9_999), fc.constantFrom('', '.50', ',000', 'k', ' million', '/month', '+', ' USD'))
      .map(([number, rest]) => `$${number}${rest}`);
    const joint = fc.constantFrom(
      ' and ',
      '–',
      '-',
      ', ',
      ' to ',
      '/',
      ' or US',
      ' vs. A',
      '\n',
      '; then ',
      ' (was ',
    );
    const price = fc
      .array(fc.tuple(fc.constantFrom('', 'US', 'A'), amount, joint), { minLength: 1, maxLength: 6 })
      .map((list) => list.map((parts) => parts.join('')).join(''));
    fc.assert(
      fc.property(price, (text) => {
        expect(read(`Between ${text} and more.`)).toEqual([]);
      }),
    );
  });
});
