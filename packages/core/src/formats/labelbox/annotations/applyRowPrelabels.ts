import { applyPrelabels, type DataRow, type Prelabel } from '../../../conversation/index.js';
import type { RowPrelabel } from './types.js';

/** The rows with the suggestions that are for them; rows without any stay the same objects. */
export function applyRowPrelabels(prelabels: readonly RowPrelabel[], rows: readonly DataRow[]): DataRow[] {
  const byRow = new Map<string, Prelabel[]>();
  for (const { dataRowId, prelabel } of prelabels) {
    const own = byRow.get(dataRowId);
    if (own === undefined) byRow.set(dataRowId, [prelabel]);
    else own.push(prelabel);
  }
  return rows.map((row) => {
    const own = byRow.get(row.id);
    return own === undefined ? row : applyPrelabels(own, row);
  });
}
