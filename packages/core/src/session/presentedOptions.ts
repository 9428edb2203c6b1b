import { type Comparison, type Target, toTargetComparison } from '../conversation/index.js';
import type { Option, OptionClassification } from '../kinds/index.js';
import { isBeyondComparison, type Question } from '../ontology/index.js';
import { createCached, selectTurnQuestions } from './selectors.js';
import type { SessionState } from './types.js';

/** An option as it is shown: one that stands for a response carries its letter. */
export interface PresentedOption {
  readonly option: Option;
  /** The response it stands for, and the letter that response is shown under. */
  readonly response?: { readonly id: string; readonly letter: string };
  readonly isTie: boolean;
}

/** The comparison a question asks about, if it asks which of its responses is better. */
export function toAskedComparison(
  state: SessionState,
  { classification, target }: Pick<Question, 'classification' | 'target'>,
): Comparison | undefined {
  const comparison = toTargetComparison(state.dataRow, target);
  const kind = state.kinds.get(classification.kind);
  if (comparison === undefined || kind === undefined) return undefined;
  if (target.type === 'response' || target.type === 'span') return undefined;
  return kind.isAboutResponses(classification, comparison) ? comparison : undefined;
}

/** Whether an option is offered where a question is asked about a comparison. */
export function isOffered(
  option: Option,
  classification: OptionClassification,
  comparison: Comparison,
): boolean {
  const bindings = comparison.optionBindings?.[classification.id];
  if (bindings === undefined || bindings[option.id] !== undefined) return true;
  return classification.kind === 'checklist' && !isBeyondComparison(option, classification, comparison);
}

/**
 * The options of a question as they are shown: those that stand for responses in letter order, then ties. An option bound to nothing in
 * this row is not offered, except “None of them” and its like in a checklist. A question that is not about responses shows its options as
 * they are.
 */
export function listPresentedOptions(
  state: SessionState,
  classification: OptionClassification,
  target: Target,
): readonly PresentedOption[] {
  const comparison = toTargetComparison(state.dataRow, target);
  const bindings = comparison?.optionBindings?.[classification.id];
  if (comparison === undefined || bindings === undefined) {
    return classification.options.map((option) => ({ option, isTie: false }));
  }
  const letters = state.label.presentation.letters[comparison.id] ?? {};
  const order = state.label.presentation.order[comparison.id] ?? [];
  const shown = classification.options.flatMap((option): PresentedOption[] => {
    const binding = bindings[option.id];
    if (binding === undefined) {
      return isOffered(option, classification, comparison) ? [{ option, isTie: false }] : [];
    }
    if (binding.type === 'tie') return [{ option, isTie: true }];
    const { responseId: id } = binding;
    return [{ option, response: { id, letter: letters[id] ?? '' }, isTie: false }];
  });
  const place = ({ response }: PresentedOption) =>
    response === undefined ? order.length : order.indexOf(response.id);
  return [...shown].sort((a, b) => place(a) - place(b));
}

/** The question that has the keys of the responses: the first of the turn judged now that asks which of them is better. */
export const selectVerdictQuestion: (state: SessionState) => Question | undefined =
  /* @__PURE__ */ createCached('label', (state) =>
    selectTurnQuestions(state).find(
      (question) => question.target.type !== 'message' && toAskedComparison(state, question) !== undefined,
    ),
  );
