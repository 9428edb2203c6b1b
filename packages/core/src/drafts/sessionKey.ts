import { type DataRow, toRowHash } from '../conversation/index.js';
import type { Annotator } from '../label/index.js';
import type { Ontology } from '../ontology/index.js';

/**
 * The key of a session: row, annotator and ontology version. A row whose text changed is another session, so that a draft never meets
 * a text it was not written for.
 */
export function toSessionKey(row: DataRow, ontology: Ontology, annotator: Annotator): string {
  return JSON.stringify([row.id, toRowHash(row), annotator.id, ontology.id, ontology.version]);
}
