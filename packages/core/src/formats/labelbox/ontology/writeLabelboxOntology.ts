import type { JsonValue, Problem } from '../../../errors/index.js';
import type { Ontology } from '../../../ontology/index.js';
import { createIdSource } from './createIdSource.js';
import type { Walk } from './differences.js';
import type { LabelboxFeature, Placed } from './feature.js';
import { isTool, reportRepeated, writeQuestion } from './writeQuestion.js';

/** An ontology in Labelbox’s normalized JSON. */
export interface LabelboxOntology {
  readonly tools: readonly LabelboxFeature[];
  readonly relationships: readonly JsonValue[];
  readonly classifications: readonly LabelboxFeature[];
  readonly realTime: boolean;
}

/**
 * Writes an ontology as Labelbox’s normalized JSON: radio, checklist and text one to one, so that reading gives them back; verdicts about
 * each turn as message tools; other questions as the radio that comes nearest.
 *
 * @returns the JSON, with a warning for each thing that Labelbox has no word for.
 */
export function writeLabelboxOntology({ classifications }: Ontology): {
  readonly json: LabelboxOntology;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const walk: Walk = { ids: createIdSource('question'), problems };
  const all = classifications.map((classification, index): Placed => {
    return { classification, path: ['classifications', index], isTop: true };
  });
  const write = (placed: Placed) => writeQuestion(placed, walk);
  // Tools first: the order in which they are read.
  const tools = all.filter(isTool).flatMap(write);
  const others = all.filter((one) => !isTool(one)).flatMap(write);
  const names = [...tools, ...others].map(({ name }) => String(name));
  reportRepeated(names, 'questions', ['classifications'], walk);
  return { json: { tools, relationships: [], classifications: others, realTime: false }, problems };
}
