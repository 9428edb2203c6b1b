import { toTargetKey } from './target.js';
import type { DataRow, Prelabel } from './types.js';

function toPrelabelKey({ classificationId, target }: Prelabel): string {
  return JSON.stringify([toTargetKey(target), classificationId]);
}

/** The row with these suggestions; a later one for the same question and target replaces an earlier one. */
export function applyPrelabels(prelabels: readonly Prelabel[], row: DataRow): DataRow {
  const byKey = new Map([...(row.prelabels ?? []), ...prelabels].map((one) => [toPrelabelKey(one), one]));
  return { ...row, prelabels: [...byKey.values()] };
}
