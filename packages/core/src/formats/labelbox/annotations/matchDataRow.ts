import type { DataRow } from '../../../conversation/index.js';
import { createFailure, createProblem, createSuccess, type Result } from '../../../errors/index.js';
import { isFields } from '../findContent.js';
import { type Fields, toShownJson, toText } from './record.js';
import type { RowMatch } from './types.js';

/** Rows by the two ids an annotation may name. */
export interface RowIndex {
  readonly byId: ReadonlyMap<string, DataRow>;
  readonly byGlobalKey: ReadonlyMap<string, DataRow>;
  /** Global keys that several rows have. */
  readonly shared: ReadonlySet<string>;
}

/** A row, and which of its ids was named. */
export interface MatchedRow {
  readonly row: DataRow;
  readonly matchedBy: RowMatch;
}

/** Indexes the rows; of two with one id the first counts. */
export function indexRows(rows: readonly DataRow[]): RowIndex {
  const byId = new Map([...rows].reverse().map((row) => [row.id, row]));
  const byGlobalKey = new Map<string, DataRow>();
  const shared = new Set<string>();
  for (const row of byId.values()) {
    if (row.globalKey === undefined) continue;
    if (byGlobalKey.has(row.globalKey)) shared.add(row.globalKey);
    byGlobalKey.set(row.globalKey, row);
  }
  return { byId, byGlobalKey, shared };
}

function createReferenceFailure(message: string) {
  return createFailure(createProblem('annotation-invalid', message, { path: ['dataRow'] }));
}

/** The id or global key that an annotation names its row by; failing that, the problem, in Labelbox's own words where it has any. */
export function parseRowReference(record: Fields): Result<{ id?: string; globalKey?: string }> {
  const { dataRow } = record;
  if (dataRow === undefined || dataRow === null) {
    return createReferenceFailure(
      `'dataRow' is missing in ${toShownJson(record)}. Say which row it is about: {"dataRow": {"globalKey": "…"}}.`,
    );
  }
  const { id, globalKey } = isFields(dataRow) ? dataRow : {};
  const given = [id, globalKey].filter((one) => one !== undefined && one !== null && one !== '');
  const [idText, keyText] = [toText(id), toText(globalKey)];
  if (given.length === 1 && idText !== undefined) return createSuccess({ id: idText });
  if (given.length === 1 && keyText !== undefined) return createSuccess({ globalKey: keyText });
  const wanted = given.length > 1 ? 'Keep one of them.' : 'Give one, as text.';
  return createReferenceFailure(
    `Must provide only one of 'id' or 'globalKey' for 'dataRow' in ${toShownJson(record)}. ${wanted}`,
  );
}

/**
 * The row an annotation is about. A row whose id was made from its global key is found by either, since Labelbox's own id of it
 * was not kept.
 */
export function matchDataRow(record: Fields, { byId, byGlobalKey, shared }: RowIndex): Result<MatchedRow> {
  const reference = parseRowReference(record);
  if (!reference.ok) return reference;
  const { id = '', globalKey = '' } = reference.value;
  const [first, second] = globalKey === '' ? [byId, byGlobalKey] : [byGlobalKey, byId];
  const key = globalKey === '' ? id : globalKey;
  const map = first.has(key) ? first : second;
  const row = map.get(key);
  if (map === byGlobalKey && shared.has(key)) {
    const message = `Several rows have the global key ${toShownJson(key)}, so it cannot be told which one is meant. Give the row's id instead, or each row a key of its own.`;
    return createReferenceFailure(message);
  }
  if (row !== undefined) {
    return createSuccess({ row, matchedBy: map === byId ? 'id' : 'global-key' });
  }
  const field = globalKey === '' ? 'id' : 'globalKey';
  const what = globalKey === '' ? 'id' : 'global key';
  const message = `No row has the ${what} ${toShownJson(key)}. Import the row first, or correct the ${what}.`;
  return createFailure(
    createProblem('unknown-reference', message, { path: ['dataRow', field], params: { id: key } }),
  );
}
