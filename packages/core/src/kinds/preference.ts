import * as v from 'valibot';
import type { Comparison, TieQuality } from '../conversation/index.js';
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
import {
  listTieOptions,
  type PreferenceClassification,
  parsePreferenceSettings,
  toDegreeCount,
  toTieQuality,
} from './preferenceSettings.js';
import { toQuoted } from './toQuoted.js';

/** The better response, by id, and how much better (1 … `floor(points / 2)`) where it is asked; or a tie. */
export type PreferenceVerdict =
  | { readonly preferred: string; readonly strength?: number }
  | { readonly tie: TieQuality };

/** A verdict; or, for a question with axes, one for each axis id. */
export type PreferenceAnswer =
  | PreferenceVerdict
  | { readonly axes: Readonly<Record<string, PreferenceVerdict>> };

const verdictSchema: v.GenericSchema<unknown, PreferenceVerdict> = v.union([
  v.strictObject({
    preferred: v.string(),
    strength: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  v.strictObject({ tie: v.picklist(['unspecified', 'both-good', 'both-bad']) }),
]);
const axesSchema = v.strictObject({ axes: v.record(v.string(), verdictSchema) });

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
  const message = `${toQuoted(raw)} is no answer to “${name}”. Choose one of its responses or ties again.`;
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
export const preferenceKind = /* @__PURE__ */ createKind<PreferenceClassification, PreferenceAnswer>({
  kind: 'preference',
  parse: parsePreferenceSettings,
  parseAnswer,
  isAnswered: (answer) => listVerdictsOf(answer).length > 0,
  validate,
  isAboutResponses: () => true,
  toPreferences: (answer, classification, comparison) => {
    const responseIds = comparison.responses.map(({ id }) => id);
    if (responseIds.length < 2 || listUnknown(answer, comparison).length > 0) return [];
    const source = { classificationId: classification.id, kind: classification.kind };
    return listVerdictsOf(answer).flatMap(([axis, verdict]) =>
      toVerdictPreferences(verdict, classification, responseIds, source, axis),
    );
  },
});
