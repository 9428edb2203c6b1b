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

/** Each response is preferred to all in later places; those that share a place tie. */
export function toRankedPreferences(
  places: readonly (readonly string[])[],
  source: PreferenceSource,
): Preference[] {
  return places.flatMap((place, index): Preference[] => [
    ...(place.length > 1 ? [toTiePreference(place, 'unspecified', source)] : []),
    ...place.flatMap((preferred) =>
      places
        .slice(index + 1)
        .flat()
        .map((rejected): Preference => ({ relation: 'preferred', preferred, rejected, source })),
    ),
  ]);
}

/**
 * What scores say when they are compared in pairs: the higher is preferred, equal ones tie. The axis is the question that was scored, so that
 * a rating never passes for the verdict.
 */
export function toScoredPreferences(
  scores: readonly (readonly [responseId: string, score: number])[],
  source: PreferenceSource,
): Preference[] {
  const axis = source.classificationId;
  return scores.flatMap(([first, score], index) =>
    scores.slice(index + 1).map(([second, other]): Preference => {
      if (score === other) return { ...toTiePreference([first, second], 'unspecified', source), axis };
      const [preferred, rejected] = score > other ? [first, second] : [second, first];
      return { relation: 'preferred', preferred, rejected, axis, source };
    }),
  );
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
