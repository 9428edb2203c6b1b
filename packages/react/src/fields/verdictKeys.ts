import type { PresentedOption } from '@adjudge/core';
import type { Hotkeys } from '../a11y/index.js';

/** The key of the response at a place, 0 being the first shown: letters in a pair only, since with more they are soon the keys of other acts. */
export function toResponseKey(position: number, count: number, letter: string): string | null {
  if (count === 2) return letter.toLowerCase();
  return position < 10 ? String((position + 1) % 10) : null;
}

/** The key of each option of the question that has keys: those of the responses, and one of its own for a tie. */
export function listOptionKeys(
  options: readonly PresentedOption[],
  hotkeys: Hotkeys,
): readonly (string | null)[] {
  const shown = options.filter(({ response }) => response !== undefined);
  const firstTie = options.find(({ isTie }) => isTie);
  return options.map((option) => {
    if (option.isTie) return option === firstTie ? hotkeys['choose-tie'] : null;
    if (option.response === undefined) return null;
    return toResponseKey(shown.indexOf(option), shown.length, option.response.letter);
  });
}
