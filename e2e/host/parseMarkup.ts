/** A node of HTML’s tree, as plugins of rehype know it, with its attributes as they were written. */
export interface MarkupNode {
  readonly type: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, string>>;
  readonly children?: MarkupNode[];
}

const tags = /<(\/?)([a-z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;
const attributes = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
const empty = new Set('area base br embed hr img input link meta source track wbr'.split(' '));

function readProperties(written: string): Record<string, string> {
  const found = [...written.matchAll(attributes)];
  return Object.fromEntries(
    found.map(([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? '']),
  );
}

/**
 * What stands in a text as HTML, as a careless host reads it: by patterns. The browser’s own parser holds the page’s policy against what it reads, also
 * where that is never shown, and the host would seem to break it.
 */
export function parseMarkup(text: string): MarkupNode[] {
  const root: MarkupNode[] = [];
  const open: { readonly tagName: string; readonly children: MarkupNode[] }[] = [];
  const add = (node: MarkupNode) => (open.at(-1)?.children ?? root).push(node);
  let end = 0;
  for (const match of text.matchAll(tags)) {
    const [tag, slash, name = '', written = ''] = match;
    if (match.index > end) add({ type: 'text', value: text.slice(end, match.index) });
    end = match.index + tag.length;
    const tagName = name.toLowerCase();
    if (slash === '/') {
      const place = open.map((one) => one.tagName).lastIndexOf(tagName);
      if (place >= 0) open.splice(place);
      continue;
    }
    const children: MarkupNode[] = [];
    add({ type: 'element', tagName, properties: readProperties(written), children });
    if (!empty.has(tagName)) open.push({ tagName, children });
  }
  if (end < text.length) add({ type: 'text', value: text.slice(end) });
  return root;
}
