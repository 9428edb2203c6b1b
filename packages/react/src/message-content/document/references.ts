import { normalizeIdentifier } from 'micromark-util-normalize-identifier';

const bracketed = /\[((?:\\[\s\S]|[^[\]\\]){1,999})\]/g;

/** What stands between brackets in a text, as identifiers: all that may refer to a definition. Footnotes begin with `^`. */
export function listReferences(text: string): string[] {
  const found = new Set<string>();
  for (const [, label = ''] of text.matchAll(bracketed)) found.add(normalizeIdentifier(label).toLowerCase());
  return [...found];
}
