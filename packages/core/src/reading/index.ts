export { applyMask, maskCharacter } from './applyMask.js';
export { defaultIdentityPhrases } from './identityPhrases.js';
export { listMaskedRanges, type MaskedRange } from './listMaskedRanges.js';
export { type TextStatistics, toTextStatistics, toWordCount, wordsPerMinute } from './toTextStatistics.js';
