import type { ExtraProps, Options } from 'react-markdown';

/** An element of the tree that Markdown becomes before it becomes React. */
export type HtmlElement = NonNullable<ExtraProps['node']>;
export type HtmlNode = HtmlElement['children'][number] | { type: 'raw'; value: string };
/** The tree itself, or an element in it. */
export interface HtmlParent {
  children: HtmlNode[];
}
export type HtmlPlugin = NonNullable<Options['rehypePlugins']>[number];

/** Calls `visit` for each node with its parent, parents before children, on a list of its own: `visit` may put another node in the place. */
export function walk(
  parent: HtmlParent,
  visit: (node: HtmlNode, index: number, parent: HtmlParent) => void,
): void {
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index];
    if (node === undefined) continue;
    visit(node, index, parent);
    const now = parent.children[index];
    if (now?.type === 'element') walk(now as HtmlParent, visit);
  }
}

/** The text in a node, as the browser would give it. */
export function toText(node: HtmlNode): string {
  if (node.type === 'text' || node.type === 'raw') return node.value;
  return node.type === 'element' ? (node.children as HtmlNode[]).map(toText).join('') : '';
}
