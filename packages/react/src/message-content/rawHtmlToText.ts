import { type HtmlNode, type HtmlParent, walk } from './hast.js';

const inlineParents = new Set([
  'p',
  'li',
  'td',
  'th',
  'em',
  'strong',
  'del',
  'a',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/**
 * HTML that a model wrote becomes text that is seen. The sanitiser would delete it without a trace (“use the <div> tag” → “use the  tag”),
 * and what is compared would no longer be what was written.
 */
export function rawHtmlToText() {
  return (tree: HtmlParent): void => {
    walk(tree, (node, index, parent) => {
      if (node.type !== 'raw') return;
      const text: HtmlNode = { type: 'text', value: node.value };
      const isInline = 'tagName' in parent && inlineParents.has(String(parent.tagName));
      parent.children[index] = isInline
        ? text
        : { type: 'element', tagName: 'p', properties: {}, children: [text] };
    });
  };
}
