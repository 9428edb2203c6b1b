import * as v from 'valibot';
import { applyPathPrefix, createFailure, createSuccess, parseWith, type Result } from '../errors/index.js';
import { parseLabel } from '../label/index.js';
import type { Draft } from './types.js';

const draftShape = v.object({
  version: v.literal(1),
  sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  label: v.unknown(),
  baseRevision: v.exactOptional(v.union([v.string(), v.number()])),
});

/** Reads a draft from anything at all. Never throws. */
export function parseDraft(raw: unknown): Result<Draft> {
  const parsed = parseWith(draftShape, raw);
  if (!parsed.ok) return parsed;
  const label = parseLabel(parsed.value.label);
  if (!label.ok) return createFailure(...applyPathPrefix(['label'], label.problems));
  return createSuccess({ ...parsed.value, label: label.value }, applyPathPrefix(['label'], label.problems));
}
