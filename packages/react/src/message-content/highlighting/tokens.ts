/** What a piece of code is, as far as it has a look of its own. */
export type CodeToken = 'keyword' | 'string' | 'number' | 'comment' | 'name' | 'added' | 'removed';

/** highlight.js has some forty scopes; what is not here looks like the code around it. */
const tokens: Readonly<Record<string, CodeToken>> = {
  keyword: 'keyword',
  built_in: 'keyword',
  type: 'keyword',
  'selector-tag': 'keyword',
  'template-tag': 'keyword',
  name: 'keyword',
  section: 'keyword',
  literal: 'number',
  number: 'number',
  symbol: 'number',
  bullet: 'number',
  link: 'number',
  string: 'string',
  regexp: 'string',
  'char.escape': 'string',
  char: 'string',
  code: 'string',
  'meta-string': 'string',
  comment: 'comment',
  quote: 'comment',
  doctag: 'comment',
  meta: 'comment',
  title: 'name',
  attr: 'name',
  attribute: 'name',
  'selector-class': 'name',
  'selector-id': 'name',
  'selector-attr': 'name',
  'selector-pseudo': 'name',
  addition: 'added',
  deletion: 'removed',
};

/** The token of an element with highlight.js’s classes (`hljs-title function_`), if it has one. */
export function toCodeToken(classNames: readonly string[]): CodeToken | undefined {
  const scope = classNames.find((name) => name.startsWith('hljs-'))?.slice('hljs-'.length);
  return scope === undefined || !Object.hasOwn(tokens, scope) ? undefined : tokens[scope];
}
