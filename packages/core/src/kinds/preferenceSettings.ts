import * as v from 'valibot';
import { idSchema, type TieQuality } from '../conversation/index.js';
import { createFailure, createProblem, type Problem, parseWith, type Result } from '../errors/index.js';
import type { Classification, SettingsOf } from './types.js';

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

const settings = v.object({
  ties: v.exactOptional(v.array(v.picklist(['tie', 'both-good', 'both-bad']))),
  strength: v.exactOptional(
    v.object({
      points: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(21)),
      labels: v.exactOptional(v.array(v.string())),
    }),
  ),
  axes: v.exactOptional(
    v.pipe(
      v.array(v.object({ id: idSchema, label: v.string(), instructions: v.exactOptional(v.string()) })),
      v.minLength(1),
    ),
  ),
});

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

/** Reads the settings of a preference from anything at all. */
export function parsePreferenceSettings(raw: unknown): Result<SettingsOf<PreferenceClassification>> {
  const parsed = parseWith(settings, raw);
  if (!parsed.ok) return parsed;
  const problems = listSettingProblems(parsed.value);
  return problems.length > 0 ? createFailure(...problems) : parsed;
}
