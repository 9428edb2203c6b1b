import { eachRun, type SourceRuns } from '../document/index.js';
import { listFar, listPlaced, type SourceRange, toAtomRange, toShown, toWholeRange } from './sourcePlaces.js';

/** The source of a part of a shown text; what stands for something else is taken whole. */
function toSourceRange(runs: SourceRuns, left: number, right: number): SourceRange | undefined {
  let start: number | undefined;
  let end = 0;
  eachRun(runs, (from, to, first, last) => {
    if (to <= left || from >= right) return;
    const isPlain = to - from === last - first;
    start ??= isPlain ? first + Math.max(0, left - from) : first;
    end = isPlain ? last - Math.max(0, to - right) : last;
  });
  return start === undefined || start >= end ? undefined : { start, end };
}

/** What of a text node a range takes in, if anything. */
function toTaken(range: Range, text: Text): readonly [number, number] | undefined {
  if (!range.intersectsNode(text)) return undefined;
  const from = range.startContainer === text ? range.startOffset : 0;
  const to = range.endContainer === text ? range.endOffset : text.length;
  return from < to ? [from, to] : undefined;
}

/** What a range takes in of an element that it reaches into. */
function readPlaced(range: Range, element: Element): SourceRange | undefined {
  if (element.matches('[data-atom],[data-far]')) return toAtomRange(element);
  const shown = toShown(element);
  let left: number | undefined;
  let right = 0;
  let at = 0;
  for (const text of shown.texts) {
    const taken = toTaken(range, text);
    if (taken !== undefined) {
      left ??= at + taken[0];
      right = at + taken[1];
    }
    at += text.length;
  }
  if (left === undefined) return undefined;
  return shown.isTrue ? toSourceRange(shown.runs, left, right) : toWholeRange(shown);
}

/**
 * Which part of its source a range of the page takes in, in a text’s rendered or raw view. What has no source (numbers of lines, names of
 * languages) adds nothing.
 *
 * @param root the element of the text.
 * @returns `undefined` where none of the text is taken in.
 */
export function readRange(root: Element, range: Range): SourceRange | undefined {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const element of [...listPlaced(root), ...listFar(root)]) {
    // One that ends where an element starts takes nothing of it.
    if (!range.intersectsNode(element)) continue;
    const read = readPlaced(range, element);
    if (read === undefined) continue;
    start = Math.min(start, read.start);
    end = Math.max(end, read.end);
  }
  return start < end ? { start, end } : undefined;
}

/** The same for what is selected; where several ranges are, from the first to the last. */
export function readSelection(root: Element, selection: Selection): SourceRange | undefined {
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index))
    .filter((range) => !range.collapsed)
    .flatMap((range) => readRange(root, range) ?? []);
  if (ranges.length === 0) return undefined;
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
}
