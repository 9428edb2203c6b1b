export { applyMask, maskCharacter } from './applyMask.js';
export { defaultIdentityPhrases } from './identityPhrases.js';
export { listMaskedRanges, type MaskedRange } from './listMaskedRanges.js';
export { toSettledLength } from './toSettledLength.js';
export { type TextStatistics, toTextStatistics, toWordCount, wordsPerMinute } from './toTextStatistics.js';
