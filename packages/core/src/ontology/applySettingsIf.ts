import type { Target } from '../conversation/index.js';
import type { Classification, ConditionalSettings } from '../kinds/index.js';
import type { Conditions } from './conditions.js';

const effective = new WeakMap<Classification, Map<string, Classification>>();

function toApplied(classification: Classification, holding: readonly ConditionalSettings[]): Classification {
  if (holding.length === 0) return classification;
  const known = effective.get(classification) ?? new Map<string, Classification>();
  effective.set(classification, known);
  const key = (classification.settingsIf ?? []).map((one) => (holding.includes(one) ? '1' : '0')).join('');
  const applied =
    known.get(key) ?? Object.assign({ ...classification }, ...holding.map(({ settings }) => settings));
  known.set(key, applied);
  return applied;
}

/**
 * The classification with the settings that hold now. The same object for the same conditions, so that a field whose settings did not
 * change is not rendered again.
 */
export function applySettingsIf(
  classification: Classification,
  target: Target,
  conditions: Pick<Conditions, 'holds'>,
): Classification {
  const { settingsIf } = classification;
  if (settingsIf === undefined) return classification;
  return toApplied(
    classification,
    settingsIf.filter((one) => conditions.holds(one.if, target)),
  );
}

/** Up to so many conditional settings all their combinations are tried: 64. Nobody has met a question with more. */
const mostCombined = 6;

/** Which of the conditional settings can hold together: none of them, each alone, and, of not too many, all that can be combined. */
function listSettingsCombinations(
  settingsIf: readonly ConditionalSettings[],
): readonly (readonly ConditionalSettings[])[] {
  if (settingsIf.length > mostCombined) return [[], ...settingsIf.map((one) => [one]), settingsIf];
  let combined: readonly (readonly ConditionalSettings[])[] = [[]];
  for (const one of settingsIf) combined = [...combined, ...combined.map((others) => [...others, one])];
  return combined;
}

/**
 * The classification with each of the settings it can come to: its own, with some of the conditional ones, and with all of them. An answer
 * that one of them takes may have been right when it was given.
 */
export function listEffectiveClassifications(classification: Classification): Classification[] {
  const { settingsIf = [] } = classification;
  const applied = listSettingsCombinations(settingsIf).map((one) => toApplied(classification, one));
  return [...new Set(applied)];
}
