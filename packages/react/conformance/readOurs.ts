import type { Element, ElementContent, Root } from 'hast';
import { replaceElements, toTree } from './readHtml.js';

/** What we put around parts of a text. */
const around = new Set(['response-content', 'block-group', 'block', 'table-scroller', 'code-block']);
/** What is not copied, and yet is a guard's. */
const shown = new Set(['link-host', 'media-chip']);
/** What we say to ourselves and to assistive technology; what matters here besides is kept. */
const own = /^(?:data(?!Language$|Align$)|dir$|role$|tabIndex$|readOnly$|aria)/;

const toText = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(toText).join('') : '';

const findSpan = (children: readonly ElementContent[]): ElementContent | undefined =>
  children.find((one) => one.type === 'element' && one.tagName === 'span') ??
  children.flatMap((one) => (one.type === 'element' ? [findSpan(one.children)] : [])).find(Boolean);

const replaceBy = (tagName: string, value: string): ElementContent[] => [
  { type: 'element', tagName, properties: {}, children: [{ type: 'text', value }] },
];

function replace(element: Element): ElementContent[] | undefined {
  const { tagName, properties, children } = element;
  const part = properties.dataAdj;
  if (around.has(String(part))) return children;
  if (tagName === 'svg' || (properties.dataSkip !== undefined && !shown.has(String(part)))) return [];
  if (part === 'maths') return replaceBy('maths', toText(element));
  // Its name, without its address and what is pressed to fetch it.
  const name = part === 'image-atom' ? findSpan(children) : undefined;
  if (name !== undefined) return replaceBy('span', toText(name));
  const label = properties.ariaLabel;
  for (const key of Object.keys(properties)) if (own.test(key)) delete properties[key];
  if (tagName === 'input') properties.ariaLabel = label;
  return undefined;
}

const id = /adj-_R_[^_]*_-/g;

/** What our HTML says of a text, without what it says to us. */
export function readOurs(html: string): Root {
  const tree = toTree(html.replace(id, 'adj-'));
  replaceElements(tree, replace);
  return tree;
}
