import type { DataRow } from '../../../conversation/index.js';
import { createFailure, createProblem, createSuccess, type Result } from '../../../errors/index.js';
import { isFields } from '../findContent.js';
import { type Fields, toShownJson, toText } from './record.js';
import type { RowMatch } from './types.js';

/** Rows by the two ids an annotation may name. */
export interface RowIndex {
  readonly byId: ReadonlyMap<string, DataRow>;
  readonly byGlobalKey: ReadonlyMap<string, DataRow>;
}

/** A row, and which of its ids was named. */
export interface MatchedRow {
  readonly row: DataRow;
  readonly matchedBy: RowMatch;
}

/** Indexes the rows; of two with one id the first counts. */
export function indexRows(rows: readonly DataRow[]): RowIndex {
  const last = [...rows].reverse();
  return {
    byId: new Map(last.map((row) => [row.id, row])),
    byGlobalKey: new Map(
      last.flatMap((row) => (row.globalKey === undefined ? [] : [[row.globalKey, row] as const])),
    ),
  };
}

/** The id or global key that an annotation names its row by; failing that, the problem in Labelbox's own words. */
export function parseRowReference(record: Fields): Result<{ id?: string; globalKey?: string }> {
  const { dataRow } = record;
  if (!isFields(dataRow)) {
    const message = `'dataRow' is missing in ${toShownJson(record)}. Say which row it is about: {"dataRow": {"globalKey": "…"}}.`;
    return createFailure(createProblem('annotation-invalid', message, { path: ['dataRow'] }));
  }
  const id = toText(dataRow.id);
  const globalKey = toText(dataRow.globalKey);
  if ((id === undefined) !== (globalKey === undefined)) {
    return createSuccess(id === undefined ? { globalKey: globalKey ?? '' } : { id });
  }
  const message = `Must provide only one of 'id' or 'globalKey' for 'dataRow' in ${toShownJson(record)}. Keep one of them.`;
  return createFailure(createProblem('annotation-invalid', message, { path: ['dataRow'] }));
}

/**
 * The row an annotation is about. A row whose id was made from its global key is found by either, since Labelbox's own id of it
 * was not kept.
 */
export function matchDataRow(record: Fields, { byId, byGlobalKey }: RowIndex): Result<MatchedRow> {
  const reference = parseRowReference(record);
  if (!reference.ok) return reference;
  const { id = '', globalKey = '' } = reference.value;
  const [first, second] = globalKey === '' ? [byId, byGlobalKey] : [byGlobalKey, byId];
  const key = globalKey === '' ? id : globalKey;
  const map = first.has(key) ? first : second;
  const row = map.get(key);
  if (row !== undefined) {
    return createSuccess({ row, matchedBy: map === byId ? 'id' : 'global-key' });
  }
  const field = globalKey === '' ? 'id' : 'globalKey';
  const what = globalKey === '' ? 'id' : 'global key';
  const message = `No row has the ${what} ${JSON.stringify(key)}. Import the row first, or correct the ${what}.`;
  return createFailure(
    createProblem('unknown-reference', message, { path: ['dataRow', field], params: { id: key } }),
  );
}
