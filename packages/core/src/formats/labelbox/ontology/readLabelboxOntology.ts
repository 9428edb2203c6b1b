import { createFailure, createProblem, type Result } from '../../../errors/index.js';
import type { AnyKind } from '../../../kinds/index.js';
import type { Ontology } from '../../../ontology/index.js';

/** What Labelbox’s JSON does not say about an ontology. */
export interface LabelboxOntologyOptions {
  /** Default: made from the questions. */
  readonly id?: string;
  /** Default: the `name` in the JSON, if there is one. */
  readonly name?: string;
  /** The host’s own kinds; they add to the built-in ones. */
  readonly kinds?: readonly AnyKind[];
}

/**
 * Reads an ontology from Labelbox’s normalized JSON. Never throws.
 *
 * @returns the ontology, with a warning for each thing that Labelbox says otherwise or that could not be taken over.
 */
export function readLabelboxOntology(
  _raw: unknown,
  _options: LabelboxOntologyOptions = {},
): Result<Ontology> {
  return createFailure(createProblem('unknown-format', 'Not yet.'));
}
