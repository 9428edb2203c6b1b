import type { Decoration } from './types.js';

/** A stretch of a text with the same decorations from its first to its last character. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Those that lie on it, in the order given: the last one lies on top. */
  readonly decorations: readonly Decoration[];
}

const none: readonly Decoration[] = [];

/**
 * Cuts the text from 0 to `length` wherever a decoration begins or ends, and at each boundary besides (where the text nodes of the page end).
 * The pieces are in order, none is empty, and together they are the whole text. What lies outside it is left out.
 */
export function listPieces(
  length: number,
  decorations: readonly Decoration[],
  boundaries: readonly number[] = [],
): Piece[] {
  if (length <= 0) return [];
  const toPlace = (offset: number) => Math.min(Math.max(offset, 0), length);
  const lying = decorations.filter(({ start, end }) => toPlace(start) < toPlace(end));
  const cuts = new Set([0, length, ...boundaries.map(toPlace)]);
  for (const { start, end } of lying) cuts.add(toPlace(start)).add(toPlace(end));
  const places = [...cuts].sort((a, b) => a - b);
  const byStart = lying
    .map((decoration, order) => ({ decoration, order }))
    .sort((a, b) => a.decoration.start - b.decoration.start);

  let begun = 0;
  let open: typeof byStart = [];
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    open = open.filter(({ decoration }) => decoration.end > start);
    for (let next = byStart[begun]; next && next.decoration.start <= start; next = byStart[++begun]) {
      if (next.decoration.end > start) open.push(next);
    }
    if (open.length === 0) return { start, end, decorations: none };
    const inOrder = [...open].sort((a, b) => a.order - b.order);
    return { start, end, decorations: inOrder.map(({ decoration }) => decoration) };
  });
}
