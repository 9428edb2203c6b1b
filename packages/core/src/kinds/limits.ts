import * as v from 'valibot';
import { createProblem, type Problem } from '../errors/index.js';

/** A whole number from 0 on, or nothing. */
export const limitSchema = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** Problem: no answer can satisfy both limits. */
export function createLimitsProblem(
  minimumKey: string,
  minimum: number | undefined,
  maximum: number | undefined,
): Problem | undefined {
  if (minimum === undefined || maximum === undefined || minimum <= maximum) return undefined;
  return createProblem(
    'limits-crossed',
    `The minimum ${minimum} is larger than the maximum ${maximum}, so no answer fits. Lower one or raise the other.`,
    { path: [minimumKey] },
  );
}
