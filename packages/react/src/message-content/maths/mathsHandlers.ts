import type { Handler, Handlers } from 'mdast-util-to-hast';
import { type HtmlElement, type HtmlNode, toText } from '../hast.js';
import type { MathsNode } from './buildMaths.js';

const toCode: Handler = (state, node: MathsNode) => {
  const className = ['language-math', node.isBlock ? 'math-display' : 'math-inline'];
  const code: HtmlElement = {
    type: 'element',
    tagName: 'code',
    properties: { className },
    children: [{ type: 'text', value: node.value }],
  };
  state.patch(node as never, code);
  return code;
};

const toBlock: Handler = (state, node: MathsNode, parent) => {
  const block: HtmlElement = {
    type: 'element',
    tagName: 'pre',
    properties: {},
    children: [toCode(state, node, parent) as HtmlElement],
  };
  state.patch(node as never, block);
  return block;
};

/**
 * Formulas on their way to HTML, as `remark-math` writes them, so that hosts’ plugins know them. The sanitiser must let the classes `math-inline` and
 * `math-display` pass on `code`.
 */
export const mathsHandlers = { math: toBlock, inlineMath: toCode } as Handlers;

/** The formula that an element (`pre` or `code`) is, with its classes as `mathsHandlers` wrote them. */
export function readMaths(element: HtmlElement): { source: string; isBlock: boolean } | undefined {
  const only = element.tagName === 'pre' ? element.children[0] : element;
  if (only?.type !== 'element' || only.tagName !== 'code') return undefined;
  const { className } = only.properties;
  const names = Array.isArray(className) ? className : [];
  const isBlock = names.includes('math-display');
  return isBlock || names.includes('math-inline') ? { source: toText(only as HtmlNode), isBlock } : undefined;
}
