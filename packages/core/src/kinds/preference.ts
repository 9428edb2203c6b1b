import * as v from 'valibot';
import { type Comparison, idSchema, type TieQuality } from '../conversation/index.js';
import {
  createFailure,
  createProblem,
  createSuccess,
  type Problem,
  parseWith,
  type Result,
} from '../errors/index.js';
import {
  type Preference,
  type PreferenceSource,
  toBestOfPreferences,
  toTiePreference,
} from '../preference/index.js';
import { createKind } from './createKind.js';
import type { Classification } from './types.js';

/** A way of not preferring one response: they are alike, alike and good, alike and bad. */
export type TieOption = 'tie' | 'both-good' | 'both-bad';

/** How much better the preferred response is, asked with it. */
export interface StrengthScale {
  /**
   * How many points the scale between two responses has: 7 for −3…3, 8 for four degrees on each side. An odd scale’s centre is the tie; an
   * even one has none.
   */
  readonly points: number;
  /** What each degree is called, from the weakest to the strongest: one for each of `floor(points / 2)`. */
  readonly labels?: readonly string[];
}

/** One of several things that responses are compared by. */
export interface PreferenceAxis {
  readonly id: string;
  readonly label: string;
  readonly instructions?: string;
}

/** Which of the row's responses is the better one. */
export interface PreferenceClassification extends Classification {
  readonly kind: 'preference';
  /** What can be chosen instead of a response. Absent: nothing. */
  readonly ties?: readonly TieOption[];
  readonly strength?: StrengthScale;
  /** Asked for each, as a matrix (helpfulness, honesty …). Absent: asked once, as the verdict. */
  readonly axes?: readonly PreferenceAxis[];
}

/** The better response, by id, and how much better (1 … `floor(points / 2)`) where it is asked; or a tie. */
export type PreferenceVerdict =
  | { readonly preferred: string; readonly strength?: number }
  | { readonly tie: TieQuality };

/** A verdict; or, for a question with axes, one for each axis id. */
export type PreferenceAnswer =
  | PreferenceVerdict
  | { readonly axes: Readonly<Record<string, PreferenceVerdict>> };

const settings = v.object({
  ties: v.exactOptional(v.array(v.picklist(['tie', 'both-good', 'both-bad']))),
  strength: v.exactOptional(
    v.object({
      points: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(21)),
      labels: v.exactOptional(v.array(v.string())),
    }),
  ),
  axes: v.exactOptional(
    v.array(v.object({ id: idSchema, label: v.string(), instructions: v.exactOptional(v.string()) })),
  ),
});

const verdictSchema: v.GenericSchema<unknown, PreferenceVerdict> = v.union([
  v.strictObject({
    preferred: v.string(),
    strength: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  v.strictObject({ tie: v.picklist(['unspecified', 'both-good', 'both-bad']) }),
]);
const axesSchema = v.strictObject({ axes: v.record(v.string(), verdictSchema) });

/** How many degrees of “better” a scale has. */
export function toDegreeCount({ points }: StrengthScale): number {
  return Math.floor(points / 2);
}

/** The ways of not preferring one that a question offers; an odd scale's centre is a tie whether it is listed or not. */
export function listTieOptions({ ties = [], strength }: PreferenceClassification): readonly TieOption[] {
  const hasCentre = strength !== undefined && strength.points % 2 === 1;
  const offered = new Set<TieOption>(hasCentre ? ['tie', ...ties] : ties);
  return (['tie', 'both-good', 'both-bad'] as const).filter((one) => offered.has(one));
}

/** What a tie option says. */
export function toTieQuality(option: TieOption): TieQuality {
  return option === 'tie' ? 'unspecified' : option;
}

function listSettingProblems({ ties = [], strength, axes }: v.InferOutput<typeof settings>): Problem[] {
  const problems: Problem[] = [];
  if (strength !== undefined && strength.points % 2 === 0 && ties.includes('tie')) {
    const message = `A scale of ${strength.points} points has no centre, so it can’t have a tie. Make the points odd, or take the tie away.`;
    problems.push(createProblem('scale-invalid', message, { path: ['strength', 'points'] }));
  }
  if (strength?.labels !== undefined && strength.labels.length !== toDegreeCount(strength)) {
    const message = `A scale of ${strength.points} points has ${toDegreeCount(strength)} degrees, and ${strength.labels.length} are named. Name each, the weakest first.`;
    problems.push(createProblem('scale-invalid', message, { path: ['strength', 'labels'] }));
  }
  const ids = (axes ?? []).map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    const message = `Two axes have the id ${JSON.stringify(id)}. Give each its own.`;
    problems.push(createProblem('duplicate-id', message, { path: ['axes', index, 'id'], params: { id } }));
  }
  return problems;
}

function fitsScale(verdict: PreferenceVerdict, classification: PreferenceClassification): boolean {
  if ('tie' in verdict)
    return listTieOptions(classification).some((one) => toTieQuality(one) === verdict.tie);
  const { strength } = classification;
  if (verdict.strength === undefined) return true;
  return strength !== undefined && verdict.strength <= toDegreeCount(strength);
}

function parseAnswer(raw: unknown, classification: PreferenceClassification): Result<PreferenceAnswer> {
  const { name, axes } = classification;
  const parsed = parseWith<PreferenceAnswer>(axes === undefined ? verdictSchema : axesSchema, raw);
  const verdicts = parsed.ok ? listVerdictsOf(parsed.value) : [];
  const knownAxes = new Set<string | undefined>(axes?.map(({ id }) => id) ?? [undefined]);
  if (
    parsed.ok &&
    verdicts.every(([axis, verdict]) => knownAxes.has(axis) && fitsScale(verdict, classification))
  ) {
    return createSuccess(parsed.value);
  }
  const message = `${JSON.stringify(raw)} is no answer to “${name}”. Choose one of its responses or ties again.`;
  return createFailure(createProblem('answer-invalid', message, { params: { classification: name } }));
}

/** The verdicts of an answer, each with its axis if it has one. */
export function listVerdictsOf(
  answer: PreferenceAnswer,
): [axis: string | undefined, verdict: PreferenceVerdict][] {
  return 'axes' in answer ? Object.entries(answer.axes) : [[undefined, answer]];
}

function listUnknown(answer: PreferenceAnswer, comparison: Comparison | undefined): string[] {
  const known = new Set(comparison?.responses.map(({ id }) => id));
  return listVerdictsOf(answer).flatMap(([, verdict]) =>
    'preferred' in verdict && !known.has(verdict.preferred) ? [verdict.preferred] : [],
  );
}

function validate(
  answer: PreferenceAnswer,
  { name, axes = [], strength }: PreferenceClassification,
  comparison: Comparison | undefined,
): Problem[] {
  const params = { classification: name };
  if (listUnknown(answer, comparison).length > 0) {
    const message = `The answer to “${name}” names a response that this row does not have. Choose again.`;
    return [createProblem('answer-invalid', message, { params })];
  }
  const given = new Map(listVerdictsOf(answer));
  const missing = axes.filter(({ id }) => !given.has(id));
  if (missing.length > 0) {
    const list = missing.map(({ label }) => label).join(', ');
    const message = `“${name}” is not answered yet for: ${list}.`;
    return [createProblem('axes-missing', message, { params: { ...params, axes: list } })];
  }
  const isWeighed = [...given.values()].every((one) => 'tie' in one || one.strength !== undefined);
  if (strength === undefined || isWeighed) return [];
  return [createProblem('strength-missing', `“${name}” also asks how much better it is.`, { params })];
}

function toVerdictPreferences(
  verdict: PreferenceVerdict,
  { strength }: PreferenceClassification,
  responseIds: readonly string[],
  source: PreferenceSource,
  axis: string | undefined,
): Preference[] {
  const onAxis = axis === undefined ? {} : { axis };
  if ('tie' in verdict) return [{ ...toTiePreference(responseIds, verdict.tie, source), ...onAxis }];
  const degrees = strength === undefined ? 0 : toDegreeCount(strength);
  const weighed =
    verdict.strength === undefined || degrees === 0 ? {} : { strength: verdict.strength / degrees };
  return toBestOfPreferences(verdict.preferred, responseIds, source).map((one) => ({
    ...one,
    ...weighed,
    ...onAxis,
  }));
}

/**
 * The preference kind: the better of the row's responses, or a tie; by one verdict or by one for each axis; with a strength or without.
 * Strengths compile to 0 … 1: the degree chosen over the number of degrees.
 */
export const preferenceKind = createKind<PreferenceClassification, PreferenceAnswer>({
  kind: 'preference',
  parse: (raw) => {
    const parsed = parseWith(settings, raw);
    if (!parsed.ok) return parsed;
    const problems = listSettingProblems(parsed.value);
    return problems.length > 0 ? createFailure(...problems) : parsed;
  },
  parseAnswer,
  isAnswered: (answer) => listVerdictsOf(answer).length > 0,
  validate,
  isAboutResponses: () => true,
  toPreferences: (answer, classification, comparison) => {
    const responseIds = comparison.responses.map(({ id }) => id);
    if (listUnknown(answer, comparison).length > 0) return [];
    const source = { classificationId: classification.id, kind: classification.kind };
    return listVerdictsOf(answer).flatMap(([axis, verdict]) =>
      toVerdictPreferences(verdict, classification, responseIds, source, axis),
    );
  },
});
