import { normalizeIdentifier } from 'micromark-util-normalize-identifier';

const bracketed = /\[((?:\\[\s\S]|[^[\]\\]){1,999})\]/g;

/** A line's end, and the marks of the quotes that the next one stands in. */
const lineEnd = /(?:\r\n|\n|\r)[ \t>]*/g;

/** What stands between brackets in a text, as identifiers: all that may refer to a definition. Footnotes begin with `^`. */
export function listReferences(text: string): string[] {
  const found = new Set<string>();
  for (const [, label = ''] of text.replace(lineEnd, ' ').matchAll(bracketed))
    found.add(normalizeIdentifier(label).toLowerCase());
  return [...found];
}
