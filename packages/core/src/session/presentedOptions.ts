import type { Option, OptionClassification } from '../kinds/index.js';
import { hasOptions } from '../ontology/index.js';
import { selectComparison } from './selectors.js';
import type { SessionState } from './types.js';

/** An option as it is shown: one that stands for a response carries its letter. */
export interface PresentedOption {
  readonly option: Option;
  /** The response it stands for, and the letter that response is shown under. */
  readonly response?: { readonly id: string; readonly letter: string };
  readonly isTie: boolean;
}

/** Whether the options of a question stand for the responses of the judged comparison. */
export function isAboutResponses(state: SessionState, classificationId: string): boolean {
  return selectComparison(state)?.optionBindings?.[classificationId] !== undefined;
}

/**
 * The options of a question as they are shown: those that stand for responses in letter order, then ties; an option bound to nothing in
 * this row is not offered. A question that is not about responses shows its options as they are.
 */
export function listPresentedOptions(
  state: SessionState,
  classification: OptionClassification,
): readonly PresentedOption[] {
  const comparison = selectComparison(state);
  const bindings = comparison?.optionBindings?.[classification.id];
  if (comparison === undefined || bindings === undefined) {
    return classification.options.map((option) => ({ option, isTie: false }));
  }
  const letters = state.label.presentation.letters[comparison.id] ?? {};
  const order = state.label.presentation.order[comparison.id] ?? [];
  const shown = classification.options.flatMap((option): PresentedOption[] => {
    const binding = bindings[option.id];
    if (binding === undefined) return [];
    if (binding.type === 'tie') return [{ option, isTie: true }];
    const { responseId: id } = binding;
    return [{ option, response: { id, letter: letters[id] ?? '' }, isTie: false }];
  });
  const place = ({ response }: PresentedOption) =>
    response === undefined ? order.length : order.indexOf(response.id);
  return [...shown].sort((a, b) => place(a) - place(b));
}

/** The question whose options have the keys of the responses: the first about the row that is about responses. */
export function selectVerdictQuestion(state: SessionState): OptionClassification | undefined {
  return state.ontology.classifications.find(
    (one): one is OptionClassification =>
      one.scope !== 'message' && hasOptions(one) && isAboutResponses(state, one.id),
  );
}
