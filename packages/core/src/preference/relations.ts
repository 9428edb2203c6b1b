import type { TieQuality } from '../conversation/index.js';
import type { Preference, PreferenceSource } from './types.js';

/** The winner is preferred to each of the others; the others stay unrelated among themselves. */
export function toBestOfPreferences(
  best: string,
  responseIds: readonly string[],
  source: PreferenceSource,
): Preference[] {
  return responseIds
    .filter((id) => id !== best)
    .map((rejected) => ({ relation: 'preferred', preferred: best, rejected, source }));
}

/** All responses are as good as each other. */
export function toTiePreference(
  responseIds: readonly string[],
  quality: TieQuality,
  source: PreferenceSource,
): Preference {
  return { relation: 'tie', quality, responses: responseIds, source };
}

/** A string that is equal exactly when two preferences say the same, in whichever order the responses were listed. */
export function toPreferenceKey(preference: Preference): string {
  const { axis = null, source } = preference;
  return preference.relation === 'preferred'
    ? JSON.stringify([
        source.classificationId,
        axis,
        preference.preferred,
        preference.rejected,
        preference.strength ?? null,
      ])
    : JSON.stringify([source.classificationId, axis, preference.quality, [...preference.responses].sort()]);
}
