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

/** The responses from the best to the worst. */
export interface RankingClassification extends Classification {
  readonly kind: 'ranking';
  /** Whether responses may share a place. Absent: no. */
  readonly allowTies?: boolean;
  /** Whether a response may be left out as not rankable. Absent: no. */
  readonly allowUnranked?: boolean;
}

/**
 * Places from the best on, each with the ids of the responses that share it; and those found not rankable. While a person is at it some
 * responses stand in neither: nothing is ranked that nobody placed.
 */
export type RankingAnswer = {
  readonly ranks: readonly (readonly string[])[];
  readonly unranked?: readonly string[];
};

const settings = v.object({
  allowTies: v.exactOptional(v.boolean()),
  allowUnranked: v.exactOptional(v.boolean()),
});

const answerSchema = v.strictObject({
  ranks: v.array(v.array(v.string())),
  unranked: v.exactOptional(v.array(v.string())),
});

function listPlacedIds({ ranks, unranked = [] }: RankingAnswer): string[] {
  return [...ranks.flat(), ...unranked];
}

function parseAnswer(raw: unknown, classification: RankingClassification): Result<RankingAnswer> {
  const { name, allowTies = false, allowUnranked = false } = classification;
  const parsed = parseWith(answerSchema, raw);
  if (!parsed.ok) return parsed;
  const { unranked = [] } = parsed.value;
  const ranks = parsed.value.ranks.filter((place) => place.length > 0);
  const placed = listPlacedIds(parsed.value);
  const isAllowed =
    new Set(placed).size === placed.length &&
    (allowTies || ranks.every((place) => place.length === 1)) &&
    (allowUnranked || unranked.length === 0);
  if (isAllowed) return createSuccess(unranked.length > 0 ? { ranks, unranked } : { ranks });
  const message = `The answer to “${name}” places a response twice, or in a way the question does not allow. Rank them again.`;
  return createFailure(createProblem('answer-invalid', message, { params: { classification: name } }));
}

function validate(
  answer: RankingAnswer,
  { name }: RankingClassification,
  comparison: Comparison | undefined,
): Problem[] {
  const params = { classification: name };
  const ids = comparison?.responses.map(({ id }) => id) ?? [];
  const placed = new Set(listPlacedIds(answer));
  if ([...placed].some((id) => !ids.includes(id))) {
    const message = `The answer to “${name}” names a response that this row does not have. Rank them again.`;
    return [createProblem('answer-invalid', message, { params })];
  }
  const left = ids.filter((id) => !placed.has(id)).length;
  if (left === 0) return [];
  const message = `“${name}” is not finished: ${left} of ${ids.length} responses have no place yet.`;
  return [createProblem('ranking-incomplete', message, { params: { ...params, left } })];
}

/** The ranking kind. Each response is better than those placed after it; those that share a place tie; those not rankable say nothing. */
export const rankingKind = /* @__PURE__ */ createKind<RankingClassification, RankingAnswer>({
  kind: 'ranking',
  parse: (raw) => parseWith(settings, raw),
  parseAnswer,
  isAnswered: (answer) => listPlacedIds(answer).length > 0,
  validate,
  isAboutResponses: () => true,
  toPreferences: ({ ranks }, { id, kind }, { responses }) => {
    const known = new Set(responses.map((response) => response.id));
    const places = ranks.map((place) => place.filter((one) => known.has(one)));
    return toRankedPreferences(places, { classificationId: id, kind });
  },
});
