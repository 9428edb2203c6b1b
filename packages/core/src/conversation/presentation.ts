import { toHash } from './hash.js';
import type { DataRow, ModelResponse } from './types.js';

/**
 * How a row was shown to one annotator: drawn from a seed of row and annotator, so that a reload shows the same, and kept in the label.
 */
export interface Presentation {
  readonly seed: string;
  /** comparison id → response ids, in the order shown. */
  readonly order: Readonly<Record<string, readonly string[]>>;
  /** comparison id → response id → the letter shown. The letter is the position. */
  readonly letters: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The letter of a place: A for 0, B for 1 … Z, then AA. */
export function toLetter(position: number): string {
  const rest = Math.floor(position / 26);
  return `${rest > 0 ? toLetter(rest - 1) : ''}${String.fromCharCode(65 + (position % 26))}`;
}

/** The same ids in an order that depends on the seed alone: sorted by the hash of seed and id. */
function shuffle(ids: readonly string[], seed: string): string[] {
  const rank = new Map(ids.map((id) => [id, toHash(id, Number.parseInt(toHash(seed), 36) | 0)]));
  return [...ids].sort((a, b) => ((rank.get(a) ?? '') < (rank.get(b) ?? '') ? -1 : 1));
}

/** Records an order as shown, with its letters. */
export function toPresentation(seed: string, order: Presentation['order']): Presentation {
  const letters = Object.entries(order).map(([comparisonId, ids]) => [
    comparisonId,
    Object.fromEntries(ids.map((id, position) => [id, toLetter(position)])),
  ]);
  return { seed, order, letters: Object.fromEntries(letters) };
}

/** Draws the order in which one annotator sees a row's responses. */
export function createPresentation(row: DataRow, annotatorId: string): Presentation {
  const seed = toHash(JSON.stringify([row.id, annotatorId]));
  return toPresentation(
    seed,
    Object.fromEntries(
      row.comparisons.map(({ id, responses }) => [
        id,
        shuffle(
          responses.map((response) => response.id),
          `${seed}:${id}`,
        ),
      ]),
    ),
  );
}

/** A comparison's responses in the order shown. */
export function listPresented(
  responses: readonly ModelResponse[],
  order: readonly string[] | undefined,
): ModelResponse[] {
  if (order === undefined) return [...responses];
  const place = new Map(order.map((id, position) => [id, position]));
  return [...responses].sort((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length));
}
