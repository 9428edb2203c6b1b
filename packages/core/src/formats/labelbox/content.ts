import * as v from 'valibot';
import { type Comparison, idSchema, type Message } from '../../conversation/index.js';
import type { Path } from '../../errors/index.js';

/** What a Labelbox row says, with the place in the source of all that later problems may be about. */
export interface LabelboxContent {
  readonly messages: readonly Message[];
  readonly comparisons: readonly Comparison[];
  /** For each comparison, where it and its responses stand in the source. */
  readonly places: readonly ComparisonPlace[];
}

export interface ComparisonPlace {
  readonly path: Path;
  readonly responses: readonly Path[];
}

/** Scripts write ids as numbers, too. */
export const looseTextSchema = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

export const looseIdSchema = v.pipe(looseTextSchema, idSchema);

/** The name of a model configuration; Labelbox’s own rows also hold the text “null”, which names none. */
export function toModelConfigName(raw: string | null | undefined): { modelConfigName?: string } {
  return raw === null || raw === undefined || raw === '' || raw === 'null' ? {} : { modelConfigName: raw };
}
