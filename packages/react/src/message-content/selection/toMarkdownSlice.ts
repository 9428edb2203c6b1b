import type { Element, ElementContent } from 'hast';
import type { TextBlock } from '../document/index.js';
import type { SourceRange } from './sourcePlaces.js';

const linePrefix =
  /^(?:[ \t]*(?:>|\||[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|#{1,6}(?=[ \t])|\[[ xX]\](?=[ \t])))*[ \t]*/;
const lineRest = /^[ \t]*\|?[ \t]*(?=[\r\n]|$)/;
const inline = new Set(['strong', 'em', 'del', 'a', 'code']);

interface Wrapping {
  readonly opening: string;
  readonly closing: string;
  readonly range: SourceRange;
}

function toOffsets({ position }: ElementContent): SourceRange | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** What stands before and behind the words of an element: `**`, or `](https://…)`. */
function toWrapping(source: string, element: Element): Wrapping | undefined {
  const range = toOffsets(element);
  if (range === undefined) return undefined;
  const written = source.slice(range.start, range.end);
  if (element.tagName === 'pre') {
    const fence = /^(?:`{3,}|~{3,})[^\r\n]*(?:\r\n|\n|\r)/.exec(written)?.[0];
    const closing = /(?:\r\n|\n|\r)[^\r\n]*$/.exec(written)?.[0] ?? '';
    return fence === undefined ? undefined : { opening: fence, closing, range };
  }
  if (element.tagName === 'code') {
    const [ticks = ''] = /^`+/.exec(written) ?? [];
    return { opening: ticks, closing: ticks, range };
  }
  const first = element.children[0] && toOffsets(element.children[0]);
  const last = element.children.at(-1);
  const end = last && toOffsets(last)?.end;
  // A bare address has no words of its own.
  if (first === undefined || end === undefined) return undefined;
  return { opening: source.slice(range.start, first.start), closing: source.slice(end, range.end), range };
}

/** The elements around a place, outermost first. Blocks of code only where they are left: within one, its fences are not part of the words. */
function listWrappings(
  source: string,
  blocks: readonly TextBlock[],
  place: number,
  whole: SourceRange,
): Wrapping[] {
  const found: Wrapping[] = [];
  const visit = (element: Element): void => {
    const wrapping = toWrapping(source, element);
    const isAround = wrapping !== undefined && wrapping.range.start < place && place < wrapping.range.end;
    const isLeft =
      wrapping !== undefined && (whole.start < wrapping.range.start || whole.end > wrapping.range.end);
    const isInPre = element.tagName === 'pre';
    if (isAround && (isInPre ? isLeft : inline.has(element.tagName))) found.push(wrapping);
    if (!isInPre) for (const child of element.children) if (child.type === 'element') visit(child);
  };
  for (const { start, end, node } of blocks) if (start <= place && place <= end) visit(node);
  return found;
}

/**
 * The Markdown of a part of a text, to be copied: with the signs of what it is part of (bold, a link, code), and with those at the start of its
 * first line where it begins there.
 *
 * @param blocks of the text; none for one that is shown as it is written.
 */
export function toMarkdownSlice(source: string, part: SourceRange, blocks: readonly TextBlock[]): string {
  const openings = listWrappings(source, blocks, part.start, part);
  const closings = listWrappings(source, blocks, part.end, part).reverse();
  const start = Math.min(
    part.start,
    ...openings
      .filter((one) => one.range.start + one.opening.length >= part.start)
      .map(({ range }) => range.start),
  );
  const end = Math.max(
    part.end,
    ...closings.filter((one) => one.range.end - one.closing.length <= part.end).map(({ range }) => range.end),
  );
  const opening = openings.filter((one) => one.range.start < start).map((one) => one.opening);
  const closing = closings.filter((one) => one.range.end > end).map((one) => one.closing);
  const words = `${opening.join('')}${source.slice(start, end)}${closing.join('')}`;
  if (blocks.length === 0 || !/[\r\n]/.test(source.slice(start, end).trim())) return words;
  const lineStart = start - (/[^\r\n]*$/.exec(source.slice(0, start))?.[0].length ?? 0);
  const prefix = linePrefix.exec(source.slice(lineStart))?.[0] ?? '';
  const isLineStart = lineStart + prefix.length >= start && opening.length === 0;
  const rest = lineRest.exec(source.slice(end))?.[0] ?? '';
  return `${isLineStart ? source.slice(lineStart, start) : ''}${words}${rest}`;
}
