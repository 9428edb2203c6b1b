import { type DataRow, type JsonValue, type Ontology, parseOntology } from '@adjudge/core';
import { createSampleDataRow, createSampleDataRowOf } from '@adjudge/core/testing';

/** An ontology that asks this, or these. */
export function asking(...classifications: readonly object[]): Ontology {
  const parsed = parseOntology({ id: 'asking', version: 1, name: 'Asking', classifications });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.value;
}

/** A row of this many responses, for whose question of this id something is suggested. */
export function suggesting(classificationId: string, answer: JsonValue, responses = 2): DataRow {
  const prelabel = {
    classificationId,
    target: { type: 'row' as const },
    answer,
    source: 'judge-3',
    confidence: 0.82,
  };
  const fields = { prelabels: [prelabel] };
  return responses === 2 ? createSampleDataRow(fields) : createSampleDataRowOf(responses, fields);
}
