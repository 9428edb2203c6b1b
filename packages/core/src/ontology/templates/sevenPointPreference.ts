import type { PreferenceClassification, TextClassification } from '../../kinds/index.js';
import type { OntologyTemplate } from './types.js';

const verdict: PreferenceClassification = {
  id: 'better-response',
  kind: 'preference',
  name: 'Which response is better, and by how much?',
  instructions: 'Choose the middle of the scale only when you would be equally happy with either response.',
  required: true,
  strength: { points: 7, labels: ['Slightly better', 'Better', 'Much better'] },
};

const reason: TextClassification = {
  id: 'reason',
  kind: 'text',
  name: 'What decided it?',
  instructions: 'One or two sentences. Name the part of the response that made the difference.',
  required: true,
  minCharacters: 20,
};

/** A graded verdict between two responses, from much better to a tie and back. */
export const sevenPointPreferenceTemplate: OntologyTemplate = {
  id: 'seven-point-preference',
  name: 'Seven-point preference with a reason',
  description:
    'How much better one of two responses is, on a scale of seven points with a tie in the middle, and what decided it. For reward models that learn from margins.',
  ontology: {
    id: 'seven-point-preference',
    version: 1,
    name: 'Seven-point preference',
    classifications: [verdict, reason],
  },
};
