export { EvidenceButton } from './EvidenceButton.js';
export { EvidenceProvider, useEvidence } from './EvidenceContext.js';
export * as Evidence from './index.parts.js';
export { MaskedCount } from './MaskedCount.js';
export { useMarkedText } from './useMarkedText.js';
