import type { Target } from '../conversation/index.js';
import type { Classification } from '../kinds/index.js';
import type { Conditions } from './createConditions.js';

const effective = new WeakMap<Classification, Map<string, Classification>>();

/**
 * The classification with the settings that hold now. The same object for the same conditions, so that a field whose settings did not
 * change is not rendered again.
 */
export function applySettingsIf(
  classification: Classification,
  target: Target,
  conditions: Conditions,
): Classification {
  const { settingsIf } = classification;
  if (settingsIf === undefined) return classification;
  const holding = settingsIf.filter((one) => conditions.holds(one.if, target));
  if (holding.length === 0) return classification;
  const key = settingsIf.map((one) => (holding.includes(one) ? '1' : '0')).join('');
  const known = effective.get(classification) ?? new Map<string, Classification>();
  effective.set(classification, known);
  const applied =
    known.get(key) ?? Object.assign({ ...classification }, ...holding.map(({ settings }) => settings));
  known.set(key, applied);
  return applied;
}
