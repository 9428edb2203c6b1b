import type { RatingClassification, TextClassification } from '../../kinds/index.js';
import type { OntologyTemplate } from './types.js';

const quality: RatingClassification = {
  id: 'quality',
  kind: 'rating',
  scope: 'response',
  name: 'How good is this response?',
  instructions: 'Judge it as the next turn of the conversation, not by itself.',
  required: true,
  min: 1,
  max: 5,
  labels: [
    { value: 1, label: 'Useless' },
    { value: 3, label: 'Acceptable' },
    { value: 5, label: 'Excellent' },
  ],
};

const comment: TextClassification = {
  id: 'what-is-missing',
  kind: 'text',
  scope: 'response',
  name: 'What is wrong or missing?',
  required: true,
  minCharacters: 10,
  visibleIf: { classificationId: 'quality', operator: 'at-most', value: 2 },
};

/** A rating of each response in each turn, with a comment on poor ones. */
export const perTurnRatingTemplate: OntologyTemplate = {
  id: 'per-turn-rating',
  name: 'Rating of each turn',
  description:
    'Each response in each turn is rated from 1 to 5, and a low rating asks what is wrong. For conversations of several turns; ratings of one turn also say which response is better.',
  ontology: {
    id: 'per-turn-rating',
    version: 1,
    name: 'Rating of each turn',
    classifications: [quality, comment],
  },
};
