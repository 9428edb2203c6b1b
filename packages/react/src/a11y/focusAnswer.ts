import { flushSync } from 'react-dom';

/** Where an answer is still missing in a field: what the field points to, else the first of its groups without a choice. */
function findWaiting(field: Element): HTMLElement | null | undefined {
  const groups = [...field.querySelectorAll('[role="radiogroup"]')];
  const open = groups.find((group) => group.querySelector('[aria-checked="true"]') === null);
  return field.querySelector<HTMLElement>('[data-waiting]') ?? open?.querySelector('[role="radio"]');
}

/** Puts the focus into a field: on what waits for an answer, else on what is chosen, else on the first thing that takes it. */
export function focusAnswer(field: Element | null | undefined): void {
  const inBody = ':not([data-adj="field-head"] *)';
  const find = (selector: string) => field?.querySelector<HTMLElement>(selector);
  const found =
    (field && findWaiting(field)) ??
    find('[role="radio"][aria-checked="true"], input:checked') ??
    find('[role="radio"], input, textarea, select') ??
    find(`:is(button, [tabindex])${inBody}`);
  found?.focus();
}

/** Does what a button of a field does. When the button is gone then, its focus goes to the field’s answer. */
export function actInField(button: HTMLElement, act: () => void): void {
  const field = button.closest('[data-adj="field"]');
  flushSync(act);
  const { activeElement } = (field?.getRootNode() as Document | ShadowRoot | undefined) ?? {};
  if (!button.isConnected && field?.contains(activeElement ?? null) === false) focusAnswer(field);
}
