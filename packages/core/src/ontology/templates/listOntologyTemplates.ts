import type { Ontology } from '../types.js';

/** An ontology to start from. */
export interface OntologyTemplate {
  readonly id: string;
  readonly name: string;
  /** What it asks, and when to use it. */
  readonly description: string;
  readonly ontology: Ontology;
}

/** The ontologies to start from. Each is whole and can be used as it is; give a copy an id of its own. */
export function listOntologyTemplates(): readonly OntologyTemplate[] {
  return [];
}
