import * as v from 'valibot';
import {
  createFailure,
  createProblem,
  createSuccess,
  type Problem,
  parseWith,
  type Result,
} from '../errors/index.js';
import { createKind } from './createKind.js';
import { createLimitsProblem, limitSchema } from './limits.js';
import { createUnknownOption, parseOptionSettings, toOption, uiModeSchema } from './options.js';
import type { OptionClassification } from './types.js';

/** Any number of several options. */
export interface ChecklistClassification extends OptionClassification {
  readonly kind: 'checklist';
  readonly minChoices?: number;
  readonly maxChoices?: number;
}

/** Ids of the chosen options, in the ontology's order. */
export type ChecklistAnswer = readonly string[];

const settings = v.object({ uiMode: uiModeSchema, minChoices: limitSchema, maxChoices: limitSchema });

function parseAnswer(raw: unknown, classification: ChecklistClassification): Result<ChecklistAnswer> {
  const parsed = parseWith(v.array(v.string()), raw);
  if (!parsed.ok) return parsed;
  const unknown = parsed.value.filter((id) => toOption(classification, id) === undefined);
  if (unknown.length > 0)
    return createFailure(...unknown.map((id) => createUnknownOption(id, classification)));
  const chosen = new Set(parsed.value);
  return createSuccess(classification.options.map(({ id }) => id).filter((id) => chosen.has(id)));
}

function validate(
  answer: ChecklistAnswer,
  { minChoices = 0, maxChoices, name }: ChecklistClassification,
): Problem[] {
  const params = { classification: name, chosen: answer.length };
  if (answer.length < minChoices) {
    const message = `“${name}” asks for at least ${minChoices}, and ${answer.length} are chosen.`;
    return [createProblem('too-few-choices', message, { params: { ...params, limit: minChoices } })];
  }
  if (maxChoices !== undefined && answer.length > maxChoices) {
    const message = `“${name}” allows at most ${maxChoices}, and ${answer.length} are chosen.`;
    return [createProblem('too-many-choices', message, { params: { ...params, limit: maxChoices } })];
  }
  return [];
}

/** The checklist kind. It says nothing about which response is better. */
export const checklistKind = /* @__PURE__ */ createKind<ChecklistClassification, ChecklistAnswer>({
  kind: 'checklist',
  parse: (raw, context) => {
    const parsed = parseOptionSettings(raw, context, settings);
    const crossed = parsed.ok
      ? createLimitsProblem('minChoices', parsed.value.minChoices, parsed.value.maxChoices)
      : undefined;
    return crossed === undefined ? parsed : createFailure(crossed);
  },
  parseAnswer,
  isAnswered: (answer) => answer.length > 0,
  validate,
  listChosenOptions: (answer) => answer,
});
