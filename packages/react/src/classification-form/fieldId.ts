import { type Question, type SessionState, selectQuestionPlace } from '@adjudge/core';

/** The DOM id of a question's field: its place in the ontology's answers, since ids of the data may hold anything. */
export function toFieldId(
  baseId: string,
  state: SessionState,
  classificationId: string,
  target: Question['target'],
): string {
  return `${baseId}-question-${selectQuestionPlace(state, classificationId, target)}`;
}

/** Puts the focus into a field: on the chosen option of a group, else on the first thing that takes it. */
export function moveFocusToField(fieldId: string, root: ParentNode): void {
  const field = root.querySelector(`#${CSS.escape(fieldId)}`);
  const chosen = field?.querySelector<HTMLElement>('[role="radio"][aria-checked="true"]');
  const first = field?.querySelector<HTMLElement>(
    '[role="radio"], input, textarea, select, button, [tabindex]',
  );
  (chosen ?? first)?.focus();
}
