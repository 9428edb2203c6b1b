import * as v from 'valibot';
import { createFailure, createProblem, createSuccess, parseWith, type Result } from '../errors/index.js';
import { createKind } from './createKind.js';
import { createLimitsProblem } from './limits.js';
import type { Classification } from './types.js';

/** A number on a scale. */
export interface RatingClassification extends Classification {
  readonly kind: 'rating';
  readonly min: number;
  readonly max: number;
  /** The distance between points. Absent: 1. */
  readonly step?: number;
  /** Words at points of the scale, most often at its ends. */
  readonly labels?: readonly RatingLabel[];
  /** A button for each point, or one slider. Absent: buttons up to eleven points. */
  readonly display?: 'points' | 'slider';
}

/** What a point of a scale means. */
export interface RatingLabel {
  readonly value: number;
  readonly label: string;
}

/** One of the scale's points. */
export type RatingAnswer = number;

const settings = v.object({
  min: v.number(),
  max: v.number(),
  step: v.exactOptional(v.pipe(v.number(), v.gtValue(0))),
  labels: v.exactOptional(v.array(v.object({ value: v.number(), label: v.string() }))),
  display: v.exactOptional(v.picklist(['points', 'slider'])),
});

/** The most points a scale may have: a screen reader has to be able to walk them. */
const maximumPoints = 1001;

/** How many points a scale has. */
export function toPointCount({ min, max, step = 1 }: Pick<RatingClassification, 'min' | 'max' | 'step'>) {
  // A step like 0.1 has no exact value: a last point that is missed by rounding alone is there.
  return Math.floor((max - min) / step + 1e-9) + 1;
}

/** The points of a scale, the lowest first. */
export function listPoints(scale: Pick<RatingClassification, 'min' | 'max' | 'step'>): number[] {
  const { min, step = 1 } = scale;
  return Array.from({ length: toPointCount(scale) }, (_, index) => Number((min + index * step).toFixed(10)));
}

function parseAnswer(raw: unknown, classification: RatingClassification): Result<RatingAnswer> {
  const point = listPoints(classification).find((one) => one === raw);
  if (point !== undefined) return createSuccess(point);
  const { name, min, max } = classification;
  const message = `${JSON.stringify(raw)} is no point of “${name}”, which goes from ${min} to ${max}. Choose one of its points.`;
  return createFailure(createProblem('answer-invalid', message, { params: { classification: name } }));
}

/** The rating kind: a number on a scale, higher being better, about the row, a message, a comparison or a response. */
export const ratingKind = createKind<RatingClassification, RatingAnswer>({
  kind: 'rating',
  parse: (raw) => {
    const parsed = parseWith(settings, raw);
    if (!parsed.ok) return parsed;
    const { min, max } = parsed.value;
    const crossed = createLimitsProblem('min', min, max);
    if (crossed !== undefined) return createFailure(crossed);
    const points = toPointCount(parsed.value);
    if (points >= 2 && points <= maximumPoints) return parsed;
    const message = `A scale from ${min} to ${max} has ${points} points with this step. Give it from 2 to ${maximumPoints}.`;
    return createFailure(createProblem('scale-invalid', message, { path: ['step'] }));
  },
  parseAnswer,
  isAnswered: () => true,
  toScore: (answer) => answer,
});
