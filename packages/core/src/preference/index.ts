export { type Contradiction, listContradictions } from './listContradictions.js';
export {
  toBestOfPreferences,
  toPreferenceKey,
  toRankedPreferences,
  toScoredPreferences,
  toTiePreference,
} from './relations.js';
export type { Preference, PreferenceSource, Preferred, Tie } from './types.js';
