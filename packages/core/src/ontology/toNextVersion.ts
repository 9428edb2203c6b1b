import { diffOntology } from './diffOntology.js';
import type { Ontology } from './types.js';

/**
 * What is published when an ontology was edited: the same id, the next version. Where nothing was changed it is `before` itself, so that
 * labels do not point at a version that says nothing new.
 */
export function toNextVersion(before: Ontology, after: Ontology): Ontology {
  if (diffOntology(before, after).length === 0) return before;
  return { ...after, id: before.id, version: before.version + 1 };
}
