import * as v from 'valibot';
import { createFailure, createSuccess } from '../errors/index.js';
import { toBestOfPreferences, toTiePreference } from '../preference/index.js';
import { createKind } from './createKind.js';
import { createUnknownOption, parseOptionSettings, toOption, uiModeSchema } from './options.js';
import type { OptionClassification } from './types.js';

/** Exactly one of several options. */
export interface RadioClassification extends OptionClassification {
  readonly kind: 'radio';
  /** Whether the options are points of a scale, in order. */
  readonly isLikertScale?: boolean;
}

/** The id of the chosen option. */
export type RadioAnswer = string;

const settings = v.object({ uiMode: uiModeSchema, isLikertScale: v.exactOptional(v.boolean()) });

/**
 * The radio kind. An option that the comparison binds to a response says that this response is better than each other one; an option
 * bound to a tie says that all are as good as each other; an unbound one says nothing.
 */
export const radioKind = /* @__PURE__ */ createKind<RadioClassification, RadioAnswer>({
  kind: 'radio',
  parse: (raw, context) => parseOptionSettings(raw, context, settings),
  parseAnswer: (raw, classification) =>
    typeof raw === 'string' && toOption(classification, raw) !== undefined
      ? createSuccess(raw)
      : createFailure(createUnknownOption(raw, classification)),
  isAnswered: () => true,
  listChosenOptions: (answer) => [answer],
  isAboutResponses: ({ id }, comparison) => comparison.optionBindings?.[id] !== undefined,
  toPreferences: (answer, { id, kind }, comparison) => {
    const binding = comparison.optionBindings?.[id]?.[answer];
    const responseIds = comparison.responses.map((response) => response.id);
    if (binding === undefined || responseIds.length < 2) return [];
    const source = { classificationId: id, kind };
    return binding.type === 'tie'
      ? [toTiePreference(responseIds, binding.quality, source)]
      : toBestOfPreferences(binding.responseId, responseIds, source);
  },
});
