import {
  listTieOptions,
  type PreferenceClassification,
  type PreferenceVerdict,
  type PresentedResponse,
  type TieOption,
  toDegreeCount,
  toTieQuality,
} from '@adjudge/core';
import { type Hotkeys, isHotkey, type KeyPress } from '../a11y/index.js';
import { toPreferring, toStrength } from './preferenceChoices.js';
import { toResponseKey } from './verdictKeys.js';

const tieActions = {
  tie: 'choose-tie',
  'both-good': 'choose-both-good',
  'both-bad': 'choose-both-bad',
} as const satisfies Record<TieOption, keyof Hotkeys>;

/** The key of a way of not preferring one. */
export function toTieKey(tie: TieOption, hotkeys: Hotkeys): string | null {
  return hotkeys[tieActions[tie]];
}

/** The key of a degree: its digit in a pair, where digits are free; from three responses on, with Shift. */
export function toDegreeKey(degree: number, responseCount: number): string | null {
  if (degree > 9) return null;
  return responseCount === 2 ? String(degree) : `Shift+${degree}`;
}

/** Whether a key is pressed with Shift: a digit by its place too, since most layouts write another sign there. */
export function isShiftedKey(press: KeyPress, key: string): boolean {
  const isPlain = press.shiftKey && !(press.ctrlKey || press.metaKey || press.altKey);
  return isHotkey(press, `Shift+${key}`) || (isPlain && press.code === `Digit${key}`);
}

function isPressed(press: KeyPress, written: string | null): boolean {
  const [, shifted] = /^Shift\+(.)$/.exec(written ?? '') ?? [];
  return shifted === undefined ? isHotkey(press, written) : isShiftedKey(press, shifted);
}

interface KeyContext {
  readonly classification: PreferenceClassification;
  readonly responses: readonly PresentedResponse[];
  readonly hotkeys: Hotkeys;
  readonly current: PreferenceVerdict | undefined;
}

/**
 * The verdict that a key makes of the current one. A response’s key takes its side and keeps the degree there was; on a scale between two,
 * where there was none, the weakest: then a digit says how much better.
 */
export function toVerdictOfKey(press: KeyPress, context: KeyContext): PreferenceVerdict | undefined {
  const { classification, responses, hotkeys, current } = context;
  const { strength } = classification;
  const count = responses.length;
  const chosen = responses.find(({ letter }, place) => isPressed(press, toResponseKey(place, count, letter)));
  if (chosen !== undefined) {
    const degree =
      strength === undefined ? undefined : (toStrength(current) ?? (count === 2 ? 1 : undefined));
    return toPreferring(chosen.response.id, degree);
  }
  const tie = listTieOptions(classification).find((one) => isPressed(press, toTieKey(one, hotkeys)));
  if (tie !== undefined) return { tie: toTieQuality(tie) };
  if (strength === undefined || current === undefined || 'tie' in current) return undefined;
  const degrees = Array.from({ length: toDegreeCount(strength) }, (_, index) => index + 1);
  const degree = degrees.find((one) => isPressed(press, toDegreeKey(one, count)));
  return degree === undefined ? undefined : toPreferring(current.preferred, degree);
}
