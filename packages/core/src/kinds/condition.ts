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
  /** What the answer says about the responses; `tie` is one of any quality. */
  | { readonly classificationId: string; readonly operator: 'verdict'; readonly value: VerdictOutcome };

/** What a verdict can come to. */
export type VerdictOutcome = 'preferred' | 'tie' | 'both-good' | 'both-bad';

const limit = v.picklist(['at-least', 'at-most']);

export const conditionSchema: v.GenericSchema<unknown, Condition> = v.union(
  [
    v.strictObject({ all: v.array(v.lazy(() => conditionSchema)) }),
    v.strictObject({ any: v.array(v.lazy(() => conditionSchema)) }),
    v.strictObject({ not: v.lazy(() => conditionSchema) }),
    v.strictObject({ responses: limit, value: v.number() }),
    v.strictObject({ classificationId: idSchema, operator: v.literal('answered') }),
    v.strictObject({
      classificationId: idSchema,
      operator: v.picklist(['is', 'includes']),
      value: v.union([v.string(), v.number(), v.boolean()]),
    }),
    v.strictObject({ classificationId: idSchema, operator: limit, value: v.number() }),
    v.strictObject({
      classificationId: idSchema,
      operator: v.literal('verdict'),
      value: v.picklist(['preferred', 'tie', 'both-good', 'both-bad']),
    }),
  ],
  'This is no condition. Write { all }, { any }, { not }, { responses, value } or { classificationId, operator, value }.',
);

/** Ids of the classifications a condition asks about. */
export function listConditionReferences(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(listConditionReferences);
  if ('any' in condition) return condition.any.flatMap(listConditionReferences);
  if ('not' in condition) return listConditionReferences(condition.not);
  return 'classificationId' in condition ? [condition.classificationId] : [];
}
