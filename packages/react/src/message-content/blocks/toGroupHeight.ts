import type { Element } from 'hast';
import type { TextBlock } from '../document/index.js';

/** What a block of a type takes: for each of its lines, and besides. In pixels, more or less. */
const heights: Readonly<Partial<Record<TextBlock['type'], readonly [line: number, besides: number]>>> = {
  heading: [28, 20],
  code: [22, 54],
  table: [34, 12],
};
const usual = [25, 12] as const;
const lineLength = 66;

const countRows = ({ tagName, children }: Element): number =>
  tagName === 'tr'
    ? 1
    : children.reduce((sum, child) => sum + (child.type === 'element' ? countRows(child) : 0), 0);

const countLines = (text: string) =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 0);

function toHeight({ type, text, node }: TextBlock): number {
  const [line, besides] = heights[type] ?? usual;
  const lines = type === 'table' ? countRows(node) : countLines(text);
  return lines * line + besides;
}

/** How high a group will be, in pixels: what is far takes no layout, and the bar beside the text, and the way to its end, go by this. */
export const toGroupHeight = (blocks: readonly TextBlock[]) =>
  blocks.reduce((sum, block) => sum + toHeight(block), 0);
