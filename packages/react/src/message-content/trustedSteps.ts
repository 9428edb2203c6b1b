import { type HtmlElement, type HtmlParent, walk } from './hast.js';

const deepest = 6;
/** Above a text stands the heading of its panel, at the second level. */
const outerLevel = 2;
const blocks = new Set(['p', 'li', 'blockquote', 'td', 'th', 'ul', 'ol', 'table']);

/**
 * Puts a text's headings below the panel's, each at most one level below the one before: a model that begins with “###” skips none. How they
 * look depends on the source's depth, which is kept.
 */
function createHeadingStep(): (element: HtmlElement) => void {
  const open: number[] = [];
  return (element) => {
    const depth = Number(/^h([1-6])$/.exec(element.tagName)?.[1]);
    if (Number.isNaN(depth)) return;
    while ((open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    element.tagName = `h${Math.min(deepest, outerLevel + open.length)}`;
    element.properties = { ...element.properties, dataDepth: String(depth), dir: 'auto' };
  };
}

function scopeIds(element: HtmlElement, prefix: string): void {
  const { properties } = element;
  if (typeof properties.id === 'string') properties.id = prefix + properties.id;
  if (typeof properties.href === 'string' && properties.href.startsWith('#')) {
    properties.href = `#${prefix}${properties.href.slice(1)}`;
  }
  const describedBy = properties.ariaDescribedBy;
  if (Array.isArray(describedBy)) properties.ariaDescribedBy = describedBy.map((id) => prefix + String(id));
}

/** Unprefixed class names would meet the host's styles. A fence's language stays, for the code block to read. */
function replaceClasses(element: HtmlElement): void {
  const { className, align, ...properties } = element.properties;
  const names = Array.isArray(className) ? className.map(String) : [];
  if (names.includes('sr-only')) properties.dataAdj = 'unseen';
  if (names.includes('task-list-item')) properties.dataTask = '';
  const language = names.find((name) => name.startsWith('language-'))?.slice('language-'.length);
  if (element.tagName === 'code' && language !== undefined) properties.dataLanguage = language;
  // As an attribute of ours: React would write a style attribute, which a strict CSP drops.
  if (align !== undefined) properties.dataAlign = align;
  element.properties = properties;
}

/** `[see https://a.example](https://b.example)` makes a link in a link, which HTML has not: the outer one, whose host is shown, is kept. */
function unwrapInnerLinks(link: HtmlElement): void {
  walk(link as HtmlParent, (node) => {
    if (node.type !== 'element' || node.tagName !== 'a') return;
    node.tagName = 'span';
    node.properties = {};
  });
}

/**
 * What the library itself adds to a sanitised tree: headings below its own, ids that differ from panel to panel (footnotes would jump into the
 * other response), the direction of each block from its own text, nothing named or styled the host's way.
 */
export function applyTrustedSteps({ idPrefix }: { idPrefix: string }) {
  return (tree: HtmlParent): void => {
    const placeHeading = createHeadingStep();
    walk(tree, (node) => {
      if (node.type !== 'element') return;
      replaceClasses(node);
      scopeIds(node, idPrefix);
      placeHeading(node);
      if (node.tagName === 'a') unwrapInnerLinks(node);
      if (blocks.has(node.tagName)) node.properties.dir = 'auto';
    });
  };
}
