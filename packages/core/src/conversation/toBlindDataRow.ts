import type { DataRow } from './types.js';

/**
 * The row without anything that says which model wrote what: for the host's server, since what reaches the browser can be read there.
 *
 * Strips response titles, model names, source ids, message authors and metadata; order, letters, option bindings and `rowHash` stay valid.
 */
export function toBlindDataRow(row: DataRow): DataRow {
  const { metadata: _metadata, ...rest } = row;
  return {
    ...rest,
    messages: row.messages.map(({ author: _author, ...message }) => message),
    comparisons: row.comparisons.map((comparison) => ({
      ...comparison,
      responses: comparison.responses.map(({ id, content }) => ({ id, content })),
    })),
  };
}
