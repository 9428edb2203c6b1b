import * as v from 'valibot';
import {
  idSchema,
  jsonSchema,
  maskedRangeSchema,
  offsetSchema,
  targetSchema,
} from '../conversation/index.js';
import { createProblem, createSuccess, type Problem, parseWith, type Result } from '../errors/index.js';
import { toAnnotationKey, toSortedAnnotations } from './annotations.js';
import type { Annotation, Label } from './types.js';

const annotation = v.object({
  classificationId: idSchema,
  target: targetSchema,
  answer: jsonSchema,
  origin: v.picklist(['person', 'prelabel-accepted', 'prelabel-changed', 'host']),
});

const duration = v.pipe(v.number(), v.minValue(0));

const maskedRanges = v.record(idSchema, v.array(maskedRangeSchema));

const labelSchema: v.GenericSchema<unknown, Label> = v.object({
  version: v.literal(1),
  dataRowId: idSchema,
  rowHash: v.string(),
  ontologyId: idSchema,
  ontologyVersion: v.number(),
  annotator: v.object({ id: idSchema }),
  annotations: v.array(annotation),
  presentation: v.object({
    seed: v.string(),
    order: v.record(v.string(), v.array(v.string())),
    letters: v.record(v.string(), v.record(v.string(), v.string())),
  }),
  timing: v.exactOptional(v.object({ elapsedMs: duration })),
  prelabelOutcomes: v.exactOptional(
    v.array(
      v.object({
        classificationId: idSchema,
        target: targetSchema,
        outcome: v.picklist(['accepted', 'changed', 'cleared']),
        elapsedMs: duration,
      }),
    ),
  ),
  coverage: v.exactOptional(
    v.object({ responses: v.record(idSchema, v.object({ reachedEnd: v.boolean() })) }),
  ),
  masked: v.exactOptional(
    v.object({ responses: v.exactOptional(maskedRanges), messages: v.exactOptional(maskedRanges) }),
  ),
  judgedLength: v.exactOptional(v.record(idSchema, offsetSchema)),
  skip: v.exactOptional(v.object({ reason: v.exactOptional(v.string()) })),
  isBenchmark: v.exactOptional(v.literal(true)),
  status: v.picklist(['draft', 'submitted', 'skipped']),
});

/** Of answers to the same question about the same thing the last one counts; the others go, and not in silence. */
function listRepeated(annotations: readonly Annotation[]): Problem[] {
  const last = new Map(annotations.map((one, index) => [toAnnotationKey(one), index]));
  return annotations.flatMap((one, index) => {
    const counts = last.get(toAnnotationKey(one));
    if (counts === undefined || counts === index) return [];
    const message = `annotations[${counts}] answers the same question about the same thing. It counts, and this one is left out.`;
    const details = { severity: 'warning', path: ['annotations', index] } as const;
    return [createProblem('duplicate-id', message, details)];
  });
}

/**
 * Reads a label from anything at all: its shape, not yet whether its answers fit an ontology (`toFittingLabel`).
 *
 * @returns the label with its annotations in their one order, or problems that name the path. Never throws.
 */
export function parseLabel(raw: unknown): Result<Label> {
  const parsed = parseWith(labelSchema, raw);
  if (!parsed.ok) return parsed;
  const { annotations } = parsed.value;
  const label = { ...parsed.value, annotations: toSortedAnnotations(annotations) };
  return createSuccess(label, listRepeated(annotations));
}
