import type { Element, ElementContent, Nodes, Text } from 'hast';
import { readMaths } from '../maths/index.js';
import type { TextSources } from './htmlHandlers.js';
import { markSources } from './markSources.js';

const deepest = 6;
/** Above a text stands the heading of its panel, at the second level. */
const outerLevel = 2;
const blocks = new Set(['p', 'li', 'blockquote', 'td', 'th', 'ul', 'ol', 'table']);

/** The depths of the headings that a place in a text stands below. */
export type OpenHeadings = readonly number[];

/**
 * Puts a text's headings below the panel's, each at most one level below the one before: a model that begins with “###” skips none. How they
 * look depends on the source's depth, which is kept.
 */
function placeHeading(element: Element, open: number[]): void {
  const depth = Number(/^h([1-6])$/.exec(element.tagName)?.[1]);
  if (Number.isNaN(depth)) return;
  while ((open.at(-1) ?? 0) >= depth) open.pop();
  open.push(depth);
  element.tagName = `h${Math.min(deepest, outerLevel + open.length)}`;
  element.properties = { ...element.properties, dataDepth: String(depth), dir: 'auto' };
}

/** Unprefixed class names would meet the host's styles. A fence's language stays, for the code block to read. */
function replaceClasses(element: Element): void {
  const { className, align, ...properties } = element.properties;
  const names = Array.isArray(className) ? className.map(String) : [];
  if (names.includes('sr-only')) properties.dataAdj = 'unseen';
  if (names.includes('task-list-item')) properties.dataTask = '';
  const language = names.find((name) => name.startsWith('language-'))?.slice('language-'.length);
  if (element.tagName === 'code' && language !== undefined) properties.dataLanguage = language;
  // As an attribute of ours: React would write a style attribute, which a strict CSP drops.
  if (align !== undefined) properties.dataAlign = String(align);
  element.properties = properties;
}

/** `[see https://a.example](https://b.example)` makes a link in a link, which HTML has not: the outer one, whose host is shown, is kept. */
function unwrapInnerLinks(parent: Element): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'a') {
      child.tagName = 'span';
      child.properties = {};
    }
    unwrapInnerLinks(child);
  }
}

/** No element of HTML: what draws it is looked up by it. */
export const mathsTag = 'adj-maths';

/** A formula is one thing: its source, to be drawn. */
function replaceMaths(element: Element): boolean {
  const maths = readMaths(element);
  if (maths === undefined) return false;
  element.tagName = mathsTag;
  element.properties = { dataMaths: maths.isBlock ? 'block' : 'inline' };
  element.children = [{ type: 'text', value: maths.source }];
  return true;
}

function readElement(element: Element, open: number[]): void {
  if (replaceMaths(element)) return;
  replaceClasses(element);
  placeHeading(element, open);
  if (element.tagName === 'a') unwrapInnerLinks(element);
  if (blocks.has(element.tagName)) element.properties.dir = 'auto';
  for (const child of element.children) if (child.type === 'element') readElement(child, open);
}

/** A block is an element: text that stands alone gets one. */
function toElement(node: ElementContent): Element {
  if (node.type === 'element') return node;
  return { type: 'element', tagName: 'p', properties: {}, children: [node] };
}

export interface TrustedBlocks {
  readonly elements: readonly Element[];
  readonly openHeadings: OpenHeadings;
}

/**
 * What the library itself adds to sanitised blocks: headings below its own, the direction of each block from its own text, nothing named or
 * styled the host's way, and where each text stands in the source.
 *
 * @param openHeadings those that the first block stands below.
 */
export function applyTrustedSteps(
  nodes: readonly Nodes[],
  sources: TextSources,
  openHeadings: OpenHeadings,
): TrustedBlocks {
  const open = [...openHeadings];
  const shown = nodes.filter(
    (node): node is Element | Text =>
      node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''),
  );
  const elements = shown.map((node) => {
    const element = toElement(node);
    readElement(element, open);
    markSources(element, sources);
    return element;
  });
  return { elements, openHeadings: open };
}
