import { maskDataRow } from './maskDataRow.js';
import type { DataRow } from './types.js';

/** How a row is blinded. */
export interface BlindOptions {
  /**
   * Phrases in which a response or an assistant's message names its maker or itself, whose names are masked in the texts
   * (`defaultIdentityPhrases`). Default none: the texts stay as they are.
   */
  readonly maskedPhrases?: readonly string[];
}

/**
 * The row without anything that says which model wrote what: for the host's server, since what reaches the browser can be read there.
 *
 * Strips response titles, model names, source ids, message authors and metadata; order, letters, option bindings and offsets into texts stay
 * valid. So does `rowHash`, unless a text was masked: labels then belong to the masked row, and are read with it.
 *
 * @example const sent = toBlindDataRow(row, { maskedPhrases: defaultIdentityPhrases });
 */
export function toBlindDataRow(row: DataRow, { maskedPhrases = [] }: BlindOptions = {}): DataRow {
  const { metadata: _metadata, ...rest } = maskDataRow(row, maskedPhrases).row;
  return {
    ...rest,
    messages: rest.messages.map(({ author: _author, ...message }) => message),
    comparisons: rest.comparisons.map((comparison) => ({
      ...comparison,
      responses: comparison.responses.map(({ id, content }) => ({ id, content })),
    })),
  };
}
