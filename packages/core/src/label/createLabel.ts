import { createPresentation, type DataRow, toRowHash } from '../conversation/index.js';
import type { Ontology } from '../ontology/index.js';
import type { Annotator, Label } from './types.js';

/** An empty draft of one annotator's label on one row. */
export function createLabel(row: DataRow, ontology: Ontology, annotator: Annotator): Label {
  return {
    version: 1,
    dataRowId: row.id,
    rowHash: toRowHash(row),
    ontologyId: ontology.id,
    ontologyVersion: ontology.version,
    annotator: { id: annotator.id },
    annotations: [],
    presentation: createPresentation(row, annotator.id),
    status: 'draft',
  };
}
