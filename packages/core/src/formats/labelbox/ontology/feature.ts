import type { JsonValue, Path } from '../../../errors/index.js';
import type { Classification } from '../../../kinds/index.js';
import type { IdSource } from './createIdSource.js';
import { addDifference, type Walk } from './differences.js';
import { type Naming, writeInstructions } from './readName.js';

/** A tool, classification or option of Labelbox’s JSON. */
export type LabelboxFeature = { readonly [key: string]: JsonValue };

/** A classification on its way out. */
export interface Placed {
  readonly classification: Classification;
  readonly path: Path;
  /** Whether it stands at the top of the ontology, where Labelbox has scopes and tools. */
  readonly isTop: boolean;
}

/** The ids that Labelbox itself gives; only those may be written as such. */
const labelboxId = /^c[a-z\d]{24}$/;

/**
 * The ids of a feature. Labelbox finds features by `featureSchemaId`, so an id of ours never stands there; it stands in a field of its own,
 * which Labelbox does not read, unless reading makes the same one from the name.
 */
export function writeIds(id: string | undefined, name: string, ids: IdSource): LabelboxFeature {
  const isLabelboxId = id !== undefined && labelboxId.test(id);
  const isMade = id === undefined || ids.suggest(name) === id;
  ids.take(isMade ? [] : [id], name);
  return {
    schemaNodeId: null,
    featureSchemaId: isLabelboxId ? id : null,
    ...(!isMade && !isLabelboxId && { adjudgeId: id }),
  };
}

function toLabelboxScope({ classification, path, isTop }: Placed, walk: Walk): { scope?: string } {
  const { scope = 'row', name } = classification;
  if (scope === 'comparison' || scope === 'response') {
    const message = `Labelbox asks a question about the row or about each message; “${name}” is asked about each ${scope} here, and once a row there.`;
    addDifference(walk, [...path, 'scope'], message);
  }
  if (!isTop) return {};
  return { scope: scope === 'message' ? 'index' : 'global' };
}

/** What a question is written as, but for its ids and what its type adds. */
export function writeQuestionBase(
  type: 'radio' | 'checklist' | 'text',
  { name, instructions }: Naming,
  placed: Placed,
  walk: Walk,
): LabelboxFeature {
  return {
    type,
    name,
    instructions: writeInstructions({ name, ...(instructions !== undefined && { instructions }) }),
    required: placed.classification.required === true,
    ...toLabelboxScope(placed, walk),
  };
}

/** A tool that judges the replies of a turn. Tools have a name alone. */
export function writeTool(tool: string, naming: Naming, required: boolean, { path }: Placed, walk: Walk) {
  if (naming.instructions !== undefined) {
    const message = `Labelbox’s tools have no instructions; those of “${naming.name}” were left out.`;
    addDifference(walk, [...path, 'instructions'], message);
  }
  return { tool, name: naming.name, required, classifications: [] };
}
