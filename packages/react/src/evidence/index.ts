export { EvidenceButton } from './EvidenceButton.js';
export { EvidenceProvider, useEvidence } from './EvidenceContext.js';
/** The list of what was marked in the texts as evidence, and the button that opens it. */
export * as Evidence from './index.parts.js';
export { MaskedCount } from './MaskedCount.js';
export { useMarkedText } from './useMarkedText.js';
