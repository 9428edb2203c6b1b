export { toBestOfPreferences, toPreferenceKey, toTiePreference } from './relations.js';
export type { Preference, PreferenceSource, Preferred, Tie } from './types.js';
