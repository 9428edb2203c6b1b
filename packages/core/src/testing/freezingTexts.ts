const repeat = (piece: string) => (length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const numbered = (line: (index: number) => string) => (length: number) => {
  let text = '';
  for (let index = 0; text.length < length; index++) text += line(index);
  return text;
};
const around = (open: string, close: string) => (length: number) => {
  const count = Math.floor(length / (open.length + close.length));
  return `${open.repeat(count)}x${close.repeat(count)}`;
};

/**
 * Families of texts that are known to keep Markdown parsers busy far longer than their length says, by name: each makes one of about so many
 * characters. For proving that a renderer of your own, or a guard before it, does not freeze the page.
 */
export const freezingTexts: Readonly<Record<string, (length: number) => string>> = {
  'nested quotes': repeat('> '),
  'nested quotes, line by line': numbered((index) => `${'> '.repeat(index % 60)}x\n`),
  'nested bullets': repeat('- '),
  'nested bullets and blank lines': numbered((index) => `${'- '.repeat(index % 40)}\n\n`),
  'nested numbers': repeat('1. '),
  'alternating markers': repeat('- > 1. '),
  'alternating markers and blank lines': numbered((index) => `${'- > '.repeat(index % 30)}x\n\n\n`),
  'deep indentation': numbered((index) => `${'  '.repeat(index % 120)}- x\n`),
  tabs: repeat('\t- '),
  'blank lines in a list': numbered(() => '- x\n\n\n\n'),
  'open brackets': repeat('['),
  'open brackets with text': repeat('[a '),
  'nested brackets': around('[', ']'),
  'nested links': around('[', '](x)'),
  'open images': repeat('!['),
  'link destinations without end': repeat('[a](<b'),
  'link titles without end': repeat('[a](b "c'),
  'reference definitions': numbered((index) => `[r${index}]: /x\n`),
  'uses of one reference': (length) => `[a]: /x\n\n${repeat('[a] ')(length)}`,
  'definitions without end': repeat('[a]: (b\n'),
  'open backticks': numbered((index) => `${'`'.repeat((index % 90) + 1)} `),
  'one run of backticks': repeat('`'),
  fences: repeat('```\n'),
  'fences in quotes': repeat('> ```\n'),
  stars: repeat('*'),
  'open emphasis': repeat('*a '),
  'strong and emphasis': repeat('*a **b '),
  'emphasis that closes wrongly': repeat('**x*'),
  underscores: repeat('_a __b '),
  strikes: repeat('~~a '),
  entities: repeat('&amp;'),
  'entities without end': repeat('&'),
  'numbers without end': repeat('&#'),
  'open angle brackets': repeat('<'),
  'tags without end': repeat('<a '),
  'attributes without end': repeat('<a b="'),
  'comments without end': repeat('<!-- '),
  'declarations without end': repeat('<!A '),
  'processing without end': repeat('<? '),
  'a wide table': (length) => `${repeat('|a')(length / 2)}|\n${repeat('|-')(length / 2)}|\n`,
  'a long table': (length) => `|a|b|\n|-|-|\n${repeat('|c|d|\n')(length)}`,
  footnotes: numbered((index) => `[^${index}]\n\n[^${index}]: x\n\n`),
  'uses of one footnote': (length) => `[^1]: x\n\n${repeat('[^1] ')(length)}`,
  'footnotes within footnotes': numbered((index) => `[^${index}]: [^${index + 1}]\n\n`),
  'bare addresses': repeat('www.a.b '),
  'mail addresses': repeat('a@b.c '),
  'an address without end': repeat('https://a.b/('),
  headings: repeat('# a\n'),
  'underlined headings': repeat('a\n=\n'),
  backslashes: repeat('\\'),
  'hard breaks': repeat('a  \n'),
  'one long word': repeat('a'),
  'one long line of words': repeat('ab '),
  'white space': repeat(' \t'),
  'lone surrogates': repeat('\ud800'),
  'bidi controls': repeat('\u202e\u2066'),
};
