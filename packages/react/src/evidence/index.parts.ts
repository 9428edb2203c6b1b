export { EvidenceButton as Button } from './EvidenceButton.js';
export { EvidenceRoot as Root, type EvidenceRootProps as RootProps } from './EvidenceRoot.js';
