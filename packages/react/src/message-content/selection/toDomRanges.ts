import { eachRun } from '../document/index.js';
import { listPlaced, type Shown, type SourceRange, toAtomRange, toShown } from './sourcePlaces.js';

/** Which part of a shown text stands for a part of its source. */
function toShownPart({ runs }: Shown, { start, end }: SourceRange): readonly [number, number] | undefined {
  let left: number | undefined;
  let right = 0;
  eachRun(runs, (from, to, first, last) => {
    if (last <= start || first >= end) return;
    const isPlain = to - from === last - first;
    left ??= isPlain ? from + Math.max(0, start - first) : from;
    right = isPlain ? to - Math.max(0, last - end) : to;
  });
  return left === undefined || left >= right ? undefined : [left, right];
}

function toPlace(
  texts: readonly Text[],
  offset: number,
  isEnd: boolean,
): readonly [Text, number] | undefined {
  let at = 0;
  for (const text of texts) {
    const isHere = isEnd ? offset <= at + text.length : offset < at + text.length;
    if (isHere) return [text, offset - at];
    at += text.length;
  }
  return undefined;
}

function toRange(element: Element, part: SourceRange): Range | undefined {
  const range = element.ownerDocument.createRange();
  if (element.hasAttribute('data-atom')) {
    const own = toAtomRange(element);
    if (own === undefined || own.end <= part.start || own.start >= part.end) return undefined;
    range.selectNode(element);
    return range;
  }
  const shown = toShown(element);
  const [left, right] = toShownPart(shown, part) ?? [];
  if (left === undefined || right === undefined || !shown.isTrue) return undefined;
  const start = toPlace(shown.texts, left, false);
  const end = toPlace(shown.texts, right, true);
  if (start === undefined || end === undefined) return undefined;
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

/**
 * Where a part of the source is seen in a text’s rendered or raw view: a range for each element that shows some of it, in order. None where
 * that part is not drawn.
 *
 * @param root the element of the text.
 */
export function toDomRanges(root: Element, part: SourceRange): Range[] {
  return listPlaced(root).flatMap((element) => toRange(element, part) ?? []);
}
