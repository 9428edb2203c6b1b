import type { DataRow } from '../conversation/index.js';
import { createProblem, type JsonValue, type Problem } from '../errors/index.js';
import type { KindRegistry } from '../kinds/index.js';
import type { Ontology } from '../ontology/index.js';
import type { ImportSource } from './importReport.js';
import { readAnnotationRecords } from './labelbox/annotations/readLabelboxAnnotations.js';
import type { AnnotationImport, AnnotationUse } from './labelbox/annotations/types.js';

/** What annotations are matched against once all records have been read: rows and questions may stand after them. */
export interface AnnotationSettings {
  readonly ontology: Ontology | undefined;
  readonly dataRows: readonly DataRow[];
  readonly kinds: KindRegistry;
  readonly use: AnnotationUse & { readonly source?: string };
}

interface FoundValue {
  readonly source: ImportSource;
  readonly value: JsonValue;
}

function createNoOntologyProblem(): Problem {
  const message =
    'This is a Labelbox annotation, an answer to a question about a row. It can only be matched to questions: pass `ontology`, or import it into a project.';
  return createProblem('unknown-reference', message);
}

/** Reads the annotations among the records of an import, each line in the order given. */
export function settleAnnotations(
  found: readonly FoundValue[],
  { ontology, dataRows, kinds, use }: AnnotationSettings,
): AnnotationImport {
  if (found.length === 0) return { prelabels: [], labels: [], lines: [] };
  if (ontology === undefined) {
    const problems = [createNoOntologyProblem()];
    const lines = found.map(({ source }) => ({
      source,
      status: 'left-out' as const,
      answers: [],
      problems,
    }));
    return { prelabels: [], labels: [], lines };
  }
  return readAnnotationRecords(found, { ...use, ontology, dataRows, kinds });
}
