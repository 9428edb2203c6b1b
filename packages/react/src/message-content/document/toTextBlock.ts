import type { Element, ElementContent } from 'hast';
import type { BlockType, TextBlock } from './types.js';

const types: Readonly<Record<string, BlockType>> = {
  p: 'paragraph',
  ul: 'list',
  ol: 'list',
  pre: 'code',
  table: 'table',
  blockquote: 'quote',
  hr: 'rule',
  section: 'footnotes',
};

function toType({ tagName, properties }: Element): BlockType {
  if (properties.dataMaths !== undefined) return 'maths';
  return /^h\d$/.test(tagName) ? 'heading' : (types[tagName] ?? 'other');
}

/** What is read in an element. */
export function toText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(toText).join('') : '';
}

/** A block of an element; one that a plugin made, or that stands below everything, has no place of its own in the source. */
export function toTextBlock(node: Element, length: number, lastKey: number | undefined): TextBlock {
  const start = node.position?.start.offset ?? Math.max(length, (lastKey ?? 0) + 1);
  const end = node.position?.end.offset ?? start;
  // Keys rise, so that no two are the same.
  const key = lastKey !== undefined && start <= lastKey ? lastKey + 0.001 : start;
  return { key, start, end, type: toType(node), node, text: toText(node).trim() };
}
