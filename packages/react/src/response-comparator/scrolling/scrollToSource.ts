import { type SourceRange, toDomRanges } from '../../message-content/index.js';

/** Where in the scroller what is gone to stands: a third from the top, so that what leads to it is seen too. */
export const readingPlace = 0.3;
/** Blocks that were far are drawn when they come near, and move what is below them: the place is looked for again so many frames. */
const mostFrames = 12;

/** The blocks of a text, rendered or raw. */
export const textBlocks = '[data-adj="block"], [data-adj="raw-block"]';

/** Where a block starts in the source. */
export function toBlockStart(block: Element): number {
  return Number((block.getAttribute('data-start') ?? block.getAttribute('data-src') ?? '').split(' ')[0]);
}

/** The block that holds a place of the source: the last one that starts before it. */
function findBlock(scroller: Element, offset: number): Element | undefined {
  return [...scroller.querySelectorAll(textBlocks)].filter((block) => toBlockStart(block) <= offset).at(-1);
}

/** Where a place of the source is drawn now, and whether that is the place itself or only its block. */
function findTop(
  scroller: HTMLElement,
  part: SourceRange,
): { readonly top: number; readonly isExact: boolean } | undefined {
  const wanted = part.start < part.end ? part : { start: Math.max(0, part.start - 1), end: part.start + 1 };
  const [range] = toDomRanges(scroller, wanted);
  const box = range?.getBoundingClientRect() ?? findBlock(scroller, part.start)?.getBoundingClientRect();
  if (box === undefined) return undefined;
  const top = box.top - scroller.getBoundingClientRect().top + scroller.scrollTop;
  return { top, isExact: range !== undefined };
}

/** Brings a part of a text into sight, without any gliding. */
export function scrollToSource(scroller: HTMLElement, part: SourceRange): void {
  let frames = 0;
  let settled = 0;
  const step = () => {
    const found = findTop(scroller, part);
    if (found === undefined) return;
    const before = scroller.scrollTop;
    scroller.scrollTop = found.top - scroller.clientHeight * readingPlace;
    settled = found.isExact && Math.abs(scroller.scrollTop - before) < 1 ? settled + 1 : 0;
    frames++;
    if (settled < 2 && frames < mostFrames) requestAnimationFrame(step);
  };
  step();
}
