import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** HTML as a browser reads it. */
export const toTree = (html: string): Root => fromHtml(html, { fragment: true });

const blocks = new Set(
  'blockquote div figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const isBlock = (node: RootContent) => node.type === 'element' && blocks.has(node.tagName);

function writeAll(children: readonly RootContent[], isTight: boolean): string {
  const written = children
    .map((child) => {
      if (child.type === 'text') return child.value.replace(/[<&]/g, (one) => `&${one.charCodeAt(0)};`);
      if (child.type !== 'element') return '';
      return isBlock(child) ? `\n${write(child)}\n` : write(child);
    })
    .join('');
  // White space between blocks, and at the ends of one, is not seen.
  return isTight ? written.replace(/\s*\n\s*/g, '\n').trim() : written;
}

function write({ tagName, properties, children }: Element): string {
  const attributes = Object.entries(properties).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  const isTight = blocks.has(tagName) && tagName !== 'pre';
  return `<${tagName}${attributes.sort().join('')}>${writeAll(children, isTight)}</${tagName}>`;
}

/** A tree as text that can be compared. */
export const writeTree = (tree: Root): string => writeAll(tree.children, true);

/** Puts something else in the place of elements: the innermost ones first. `undefined` leaves one as it is. */
export function replaceElements(
  parent: Root | Element,
  replace: (element: Element) => ElementContent[] | undefined,
): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child) => {
    if (child.type !== 'element') return [child];
    replaceElements(child, replace);
    return replace(child) ?? [child];
  });
}
