export { EvidenceButton as Button, type EvidenceButtonProps as ButtonProps } from './EvidenceButton.js';
export { EvidenceRoot as Root, type EvidenceRootProps as RootProps } from './EvidenceRoot.js';
