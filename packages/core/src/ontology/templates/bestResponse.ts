import type { RadioClassification, TextClassification } from '../../kinds/index.js';
import type { OntologyTemplate } from './types.js';

const best: RadioClassification = {
  id: 'best-response',
  kind: 'radio',
  name: 'Choose the best response',
  required: true,
  options: [
    { id: 'response-a', label: 'Response A', value: 'response_a' },
    { id: 'response-b', label: 'Response B', value: 'response_b' },
    { id: 'tie', label: 'Tie', value: 'tie' },
  ],
};

const reason: TextClassification = {
  id: 'reason',
  kind: 'text',
  name: 'Provide a reason for your choice',
  required: true,
};

/** The two questions of a first study: which of two responses is better, and why. */
export const bestResponseTemplate: OntologyTemplate = {
  id: 'best-response',
  name: 'Best response with a reason',
  description:
    'Which of two responses is better, or whether they tie, and why. The shortest way to preference data.',
  ontology: { id: 'best-response', version: 1, name: 'Best response', classifications: [best, reason] },
};
