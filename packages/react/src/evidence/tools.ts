export { EvidenceList } from './EvidenceList.js';
export { EvidenceTools } from './EvidenceTools.js';
