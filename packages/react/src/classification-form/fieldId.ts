import { type Question, type SessionState, selectQuestionPlace } from '@adjudge/core';
import { focusAnswer } from '../a11y/index.js';

/** The DOM id of a question's field: its place in the ontology's answers, since ids of the data may hold anything. */
export function toFieldId(
  baseId: string,
  state: SessionState,
  classificationId: string,
  target: Question['target'],
): string {
  return `${baseId}-question-${selectQuestionPlace(state, classificationId, target)}`;
}

/** Puts the focus where a missing answer goes. */
export function moveFocusToField(fieldId: string, root: ParentNode): void {
  focusAnswer(root.querySelector(`#${CSS.escape(fieldId)}`));
}

/** Where the focus goes when what had it, a button of the form, is gone. */
export function moveFocusToSubmit({ form }: HTMLButtonElement): void {
  form?.querySelector<HTMLElement>('[data-adj="submit"]')?.focus();
}
