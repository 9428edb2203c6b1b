import type { Ontology } from '../types.js';

/** An ontology to start from. */
export interface OntologyTemplate {
  readonly id: string;
  readonly name: string;
  /** What it asks, and when to use it. */
  readonly description: string;
  readonly ontology: Ontology;
}
