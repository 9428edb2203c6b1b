import * as v from 'valibot';
import { idSchema } from '../conversation/index.js';

/**
 * When something holds, by the other answers of a label: combined with *and* (`all`), *or* (`any`) and *not*.
 *
 * An answer is looked up on the same target, or on what that target belongs to: its comparison, its row. A question that is not asked
 * counts as not answered.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** How many responses the judged comparison has. */
  | { readonly responses: 'at-least' | 'at-most'; readonly value: number }
  | { readonly classificationId: string; readonly operator: 'answered' }
  /** `is`: the option’s id, the text, the number. `includes`: one of the chosen options of a checklist. */
  | {
      readonly classificationId: string;
      readonly operator: 'is' | 'includes';
      readonly value: string | number | boolean;
    }
  | { readonly classificationId: string; readonly operator: 'at-least' | 'at-most'; readonly value: number }
  /** What the answer says about the responses, on any of its axes; `tie` is one of any quality. */
  | { readonly classificationId: string; readonly operator: 'verdict'; readonly value: VerdictOutcome };

/** What a verdict can come to. */
export type VerdictOutcome = 'preferred' | 'tie' | 'both-good' | 'both-bad';

/** A condition that goes by another answer. */
export type AnswerCondition = Extract<Condition, { readonly classificationId: string }>;

const limit = v.picklist(['at-least', 'at-most']);
const classificationId = idSchema;
const list = v.array(v.lazy(() => conditionSchema));

const all = v.strictObject({ all: list });
const any = v.strictObject({ any: list });
const not = v.strictObject({ not: v.lazy(() => conditionSchema) });
const responses = v.strictObject({ responses: limit, value: v.number() });

const byAnswer = v.variant('operator', [
  v.strictObject({ classificationId, operator: v.literal('answered') }),
  v.strictObject({
    classificationId,
    operator: v.picklist(['is', 'includes']),
    value: v.union([v.string(), v.number(), v.boolean()]),
  }),
  v.strictObject({ classificationId, operator: limit, value: v.number() }),
  v.strictObject({
    classificationId,
    operator: v.literal('verdict'),
    value: v.picklist(['preferred', 'tie', 'both-good', 'both-bad']),
  }),
]);

const none = v.custom<Condition>(
  () => false,
  'This is no condition. Write { all }, { any }, { not }, { responses, value } or { classificationId, operator, value }.',
);

/** By what is there, and not by trying each: so a problem names the very place in a condition, however deep it stands. */
function toSchema(raw: unknown): v.GenericSchema<unknown, Condition> {
  if (typeof raw !== 'object' || raw === null) return none;
  if ('all' in raw) return all;
  if ('any' in raw) return any;
  if ('not' in raw) return not;
  if ('responses' in raw) return responses;
  return 'classificationId' in raw ? byAnswer : none;
}

/** A condition as it is written in an ontology (`visibleIf`, `requiredIf`, `settingsIf`), for schemas of your own kinds. */
export const conditionSchema: v.GenericSchema<unknown, Condition> = v.lazy(toSchema);

/** The conditions within a condition that go by other answers. */
export function listAnswerConditions(condition: Condition): AnswerCondition[] {
  if ('all' in condition) return condition.all.flatMap(listAnswerConditions);
  if ('any' in condition) return condition.any.flatMap(listAnswerConditions);
  if ('not' in condition) return listAnswerConditions(condition.not);
  return 'classificationId' in condition ? [condition] : [];
}

/** Ids of the classifications a condition asks about. */
export function listConditionReferences(condition: Condition): string[] {
  return listAnswerConditions(condition).map((one) => one.classificationId);
}
