import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { buildMaths, parseMaths } from './index.js';

type Extension = ReturnType<typeof parseMaths>;

const parse = (text: string, extension: Extension) =>
  fromMarkdown(text, { extensions: [gfm(), extension], mdastExtensions: [buildMaths()] });

/** The same constructs, counting the characters that they look at. */
function createCounting() {
  const extension = parseMaths() as unknown as Record<
    string,
    Record<string, { tokenize: (this: unknown, ...given: unknown[]) => unknown }>
  >;
  let looks = 0;
  const counted = Object.fromEntries(
    Object.entries(extension).map(([content, constructs]) => [
      content,
      Object.fromEntries(
        Object.entries(constructs).map(([code, construct]) => {
          function tokenize(this: unknown, effects: { consume(code: number): void }, ...rest: unknown[]) {
            const consume = (read: number) => {
              looks++;
              effects.consume(read);
            };
            return construct.tokenize.call(this, { ...effects, consume }, ...rest);
          }
          return [code, { ...construct, tokenize }];
        }),
      ),
    ]),
  );
  return { extension: counted as unknown as Extension, getLooks: () => looks };
}

describe('texts made to keep a parser busy', () => {
  const expectFew = (text: string) => {
    const { extension, getLooks } = createCounting();
    parse(text, extension);
    expect(getLooks()).toBeLessThan(8 * text.length + 100);
  };

  it.each([
    ...[
      '$',
      '$$',
      '$$$',
      '\\(',
      '\\[',
      '$ ',
      '$$ ',
      '\\( ',
      '\\[ ',
      '$a ',
      '$$a ',
      '$a',
      '\\(a\\[',
      '\\[\\(',
    ],
    ...['$\n', '$$\n', '\\[\n', '\\(\n', '$$a\n', '\\[a\n', '$$\n\n', '\\[\n\n', '$$ a\n\n', '$a\n\n'],
    ...[
      '- $$\n',
      '> \\[\n',
      '> \\[\na\n',
      '- \\[\n\n',
      '$$\n```\n',
      '$\\$',
      '\\\\(',
      '$1$',
      '$x$',
      '$$x$$\n',
    ],
  ])('%j costs a few looks for each of its characters, at 1 and 10 KB, with and without an end', (piece) => {
    for (const length of [1_000, 10_000]) {
      const text = piece.repeat(length / piece.length);
      expectFew(text);
      if (length === 1_000) for (const end of ['\n\\]', ' $$', '$', '\n$$', '\\)']) expectFew(text + end);
    }
  });

  it.each(['$', '$ ', '$$ ', '\\(', '\\[ ', '$a\n\n', '\\[\n\n', '$x$'])('%j does so at 100 KB', (piece) => {
    expectFew(piece.repeat(100_000 / piece.length));
  });
});
