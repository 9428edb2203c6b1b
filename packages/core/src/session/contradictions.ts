import { listComparisonPreferences } from '../label/index.js';
import { type Contradiction, listContradictions } from '../preference/index.js';
import { createCached } from './selectors.js';
import type { SessionState } from './types.js';

/** Answers about the responses of one comparison that cannot all be meant. */
export interface ComparisonContradiction extends Contradiction {
  readonly comparisonId: string;
}

/** What of the answers contradicts itself. A warning: the person may mean it. */
export const selectContradictions: (state: SessionState) => readonly ComparisonContradiction[] =
  /* @__PURE__ */ createCached('label', ({ label, dataRow, ontology, kinds }) =>
    listComparisonPreferences(label, dataRow, ontology, kinds).flatMap(({ comparisonId, preferences }) =>
      listContradictions(preferences).map((one) => ({ ...one, comparisonId })),
    ),
  );
