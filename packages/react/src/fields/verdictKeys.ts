import { type PresentedOption, type SessionState, selectVerdictQuestion } from '@adjudge/core';
import type { Hotkeys } from '../a11y/index.js';

/**
 * The key of each option of the verdict: letters choose in a pair only, since with more they are soon the keys of other acts; digits 1 to 9
 * and 0 from three responses on; a tie has a key of its own.
 */
export function toOptionKey(
  { response, isTie }: PresentedOption,
  options: readonly PresentedOption[],
  hotkeys: Hotkeys,
): string | null {
  if (isTie) return options.find((option) => option.isTie)?.isTie ? hotkeys['choose-tie'] : null;
  if (response === undefined) return null;
  const shown = options.filter((option) => option.response !== undefined);
  if (shown.length === 2) return response.letter.toLowerCase();
  const position = shown.findIndex((option) => option.response?.id === response.id);
  return position < 10 ? String((position + 1) % 10) : null;
}

/** The key of each option of a question, as it is written: only the verdict has keys. */
export function listOptionKeys(
  state: SessionState,
  classificationId: string,
  options: readonly PresentedOption[],
  hotkeys: Hotkeys,
): readonly (string | null)[] {
  const isVerdict = selectVerdictQuestion(state)?.id === classificationId;
  return options.map((option) => (isVerdict ? toOptionKey(option, options, hotkeys) : null));
}
