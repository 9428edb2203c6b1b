import { createLateSource } from '../parts/index.js';

/** What marks parts of texts, and lists the marks. Loaded where the ontology asks about spans. */
export const lateEvidence = /* @__PURE__ */ createLateSource(() => import('./tools.js'));
