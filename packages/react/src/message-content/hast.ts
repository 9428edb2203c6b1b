import type { Element } from 'hast';

/** An element of the tree that Markdown becomes before it becomes React. */
export type HtmlElement = Element;
export type HtmlNode = HtmlElement['children'][number] | { type: 'raw'; value: string };
/** The text in a node, as the browser would give it. */
export function toText(node: HtmlNode): string {
  if (node.type === 'text' || node.type === 'raw') return node.value;
  return node.type === 'element' ? (node.children as HtmlNode[]).map(toText).join('') : '';
}
