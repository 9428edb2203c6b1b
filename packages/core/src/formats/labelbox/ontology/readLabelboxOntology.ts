import { toHash } from '../../../conversation/index.js';
import {
  createFailure,
  createProblem,
  createSuccess,
  type Path,
  type Problem,
  type Result,
} from '../../../errors/index.js';
import type { AnyKind } from '../../../kinds/index.js';
import { type Ontology, parseOntology } from '../../../ontology/index.js';
import { toGuarded } from '../../parseRecord.js';
import { isFields } from '../findContent.js';
import { createIdSource } from './createIdSource.js';
import { addDifference, type Walk } from './differences.js';
import { toText } from './readName.js';
import { readQuestions } from './readQuestion.js';
import { readTools } from './readTools.js';

/** What Labelbox’s JSON does not say about an ontology. */
export interface LabelboxOntologyOptions {
  /** Default: made from the questions. */
  readonly id?: string;
  /** Default: the `name` in the JSON, if there is one. */
  readonly name?: string;
  /** The host’s own kinds; they add to the built-in ones. */
  readonly kinds?: readonly AnyKind[];
}

type Fields = Readonly<Record<string, unknown>>;

/** The normalized JSON: the value itself, or, as Labelbox’s API wraps it, in `normalized`. */
function findOntology(raw: unknown): { readonly fields: Fields; readonly path: Path } | undefined {
  if (!isFields(raw)) return undefined;
  const wrapped = raw.normalized;
  const found = isFields(wrapped) ? { fields: wrapped, path: ['normalized'] } : { fields: raw, path: [] };
  const { tools, classifications } = found.fields;
  return Array.isArray(tools) || Array.isArray(classifications) ? found : undefined;
}

function readOntology(raw: unknown, options: LabelboxOntologyOptions): Result<Ontology> {
  const found = findOntology(raw);
  if (found === undefined) {
    const message =
      typeof raw === 'string'
        ? 'This is text, and no ontology yet. Read it with `JSON.parse` first.'
        : 'This is no ontology of Labelbox: it has neither a list of `classifications` nor one of `tools`. Export it as normalized JSON.';
    return createFailure(createProblem('unknown-format', message));
  }
  const { fields, path } = found;
  const problems: Problem[] = [];
  const walk: Walk = { ids: createIdSource('question'), problems };
  const classifications = [
    ...readTools(fields.tools, [...path, 'tools'], walk),
    ...readQuestions(fields.classifications, [...path, 'classifications'], walk, true),
  ];
  if (Array.isArray(fields.relationships) && fields.relationships.length > 0) {
    const message = 'Relationships have no counterpart here; they were left out.';
    addDifference(walk, [...path, 'relationships'], message);
  }
  const id = options.id ?? `ontology-${toHash(JSON.stringify(classifications))}`;
  const name = options.name ?? toText((raw as Fields).name) ?? 'Labelbox ontology';
  const { kinds = [] } = options;
  const ontology = parseOntology({ id, version: 1, name, classifications }, { kinds });
  if (!ontology.ok) return { ok: false, problems: [...ontology.problems, ...problems] };
  return createSuccess(ontology.value, [...ontology.problems, ...problems]);
}

/**
 * Reads an ontology from Labelbox’s normalized JSON: radio, checklist and text one to one, the message tools as questions about each
 * turn. Ids are Labelbox’s own (`featureSchemaId`) where there are any, else made from the names. Never throws.
 *
 * @returns the ontology, with a warning for each thing that Labelbox says otherwise or that could not be taken over.
 */
export function readLabelboxOntology(raw: unknown, options: LabelboxOntologyOptions = {}): Result<Ontology> {
  return toGuarded(() => readOntology(raw, options));
}
