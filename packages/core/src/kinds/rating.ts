import * as v from 'valibot';
import { createFailure, createProblem, createSuccess, parseWith, type Result } from '../errors/index.js';
import { createKind } from './createKind.js';
import { createLimitsProblem } from './limits.js';
import { toQuoted } from './toQuoted.js';
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

type Scale = Pick<RatingClassification, 'min' | 'max' | 'step'>;

/** How many points a scale has. */
function toPointCount({ min, max, step = 1 }: Scale): number {
  // A step like 0.1 has no exact value: a last point that is missed by rounding alone is there.
  return Math.floor((max - min) / step + 1e-9) + 1;
}

function toPoint({ min, step = 1 }: Scale, index: number): number {
  // The sum may come out as -0, which JSON can't hold.
  return Number((min + index * step).toFixed(10)) + 0;
}

/** The points of a scale, the lowest first: at most as many as a scale may have, whatever conditional settings come to together. */
export function listPoints(scale: Scale): number[] {
  const length = Math.min(toPointCount(scale), maximumPoints);
  return Array.from({ length }, (_, index) => toPoint(scale, index));
}

function parseAnswer(raw: unknown, classification: RatingClassification): Result<RatingAnswer> {
  const { name, min, max, step = 1 } = classification;
  const index = typeof raw === 'number' ? Math.round((raw - min) / step) : -1;
  const point = toPoint(classification, index);
  const isPoint = index >= 0 && index < toPointCount(classification) && point === raw;
  if (isPoint) return createSuccess(point);
  const message = `${toQuoted(raw)} is no point of “${name}”, which goes from ${min} to ${max}. Choose one of its points.`;
  return createFailure(createProblem('answer-invalid', message, { params: { classification: name } }));
}

/** The rating kind: a number on a scale, higher being better, about the row, a message, a comparison or a response. */
export const ratingKind = /* @__PURE__ */ createKind<RatingClassification, RatingAnswer>({
  kind: 'rating',
  parse: (raw) => {
    const parsed = parseWith(settings, raw);
    if (!parsed.ok) return parsed;
    const { min, max } = parsed.value;
    const crossed = createLimitsProblem('min', min, max);
    if (crossed !== undefined) return createFailure(crossed);
    const points = toPointCount(parsed.value);
    const isUsable =
      points >= 2 && points <= maximumPoints && new Set(listPoints(parsed.value)).size === points;
    if (isUsable) return parsed;
    const message = `The scale from ${min} to ${max} needs from 2 to ${maximumPoints} points that differ. Change its step or an end.`;
    return createFailure(createProblem('scale-invalid', message, { path: ['step'] }));
  },
  parseAnswer,
  isAnswered: () => true,
  toScore: (answer) => answer,
});
