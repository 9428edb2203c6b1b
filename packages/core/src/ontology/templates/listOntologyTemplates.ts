import { bestResponseTemplate } from './bestResponse.js';
import { multiAxisTemplate } from './multiAxis.js';
import { perTurnRatingTemplate } from './perTurnRating.js';
import { rankingOfFourTemplate } from './rankingOfFour.js';
import { createSafetyReviewTemplate } from './safetyReview.js';
import { sevenPointPreferenceTemplate } from './sevenPointPreference.js';
import type { OntologyTemplate } from './types.js';

/** The ontologies to start from, the simplest first. Each is whole and can be used as it is; give a copy an id of its own. */
export function listOntologyTemplates(): readonly OntologyTemplate[] {
  return [
    bestResponseTemplate,
    sevenPointPreferenceTemplate,
    multiAxisTemplate,
    rankingOfFourTemplate,
    perTurnRatingTemplate,
    createSafetyReviewTemplate(),
  ];
}
