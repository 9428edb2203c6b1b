import * as v from 'valibot';
import type { Comparison } from '../conversation/index.js';
import {
  createFailure,
  createProblem,
  createSuccess,
  type Problem,
  parseWith,
  type Result,
} from '../errors/index.js';
import { toRankedPreferences } from '../preference/index.js';
import { createKind } from './createKind.js';
import type { Classification } from './types.js';

/** Which response is the best and which the worst; those between stay unrelated. */
export interface BestWorstClassification extends Classification {
  readonly kind: 'best-worst';
}

/** Ids of responses. One of them may be missing while a person is at it. */
export type BestWorstAnswer = {
  readonly best?: string;
  readonly worst?: string;
};

const answerSchema = v.strictObject({
  best: v.exactOptional(v.string()),
  worst: v.exactOptional(v.string()),
});

function parseAnswer(raw: unknown, { name }: BestWorstClassification): Result<BestWorstAnswer> {
  const parsed = parseWith(answerSchema, raw);
  if (!parsed.ok) return parsed;
  const { best, worst } = parsed.value;
  if (best === undefined || best !== worst) return createSuccess(parsed.value);
  const message = `The answer to “${name}” calls one response both the best and the worst. Choose again.`;
  return createFailure(createProblem('answer-invalid', message, { params: { classification: name } }));
}

function validate(
  { best, worst }: BestWorstAnswer,
  { name }: BestWorstClassification,
  comparison: Comparison | undefined,
): Problem[] {
  const params = { classification: name };
  const ids = comparison?.responses.map(({ id }) => id) ?? [];
  if ([best, worst].some((one) => one !== undefined && !ids.includes(one))) {
    const message = `The answer to “${name}” names a response that this row does not have. Choose again.`;
    return [createProblem('answer-invalid', message, { params })];
  }
  if (best !== undefined && worst !== undefined) return [];
  const message = `“${name}” asks for the best and for the worst, and one of them is missing.`;
  return [createProblem('best-worst-incomplete', message, { params })];
}

/** The best-worst kind. The best is better than each other response, and each of those better than the worst. */
export const bestWorstKind = /* @__PURE__ */ createKind<BestWorstClassification, BestWorstAnswer>({
  kind: 'best-worst',
  parse: () => createSuccess({}),
  parseAnswer,
  isAnswered: ({ best, worst }) => best !== undefined || worst !== undefined,
  validate,
  isAboutResponses: () => true,
  toPreferences: ({ best, worst }, { id, kind }, { responses }) => {
    const source = { classificationId: id, kind };
    const ids = responses.map((response) => response.id);
    const between = ids.filter((one) => one !== best && one !== worst);
    const isKnown = (one: string | undefined): one is string => one !== undefined && ids.includes(one);
    const top = isKnown(best) ? [best] : [];
    const bottom = isKnown(worst) ? [worst] : [];
    // Those between are unrelated, so each stands in a chain of its own.
    const chains = between.length === 0 ? [[top, bottom]] : between.map((one) => [top, [one], bottom]);
    const all = chains.flatMap((chain) => toRankedPreferences(chain, source));
    return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  },
});
