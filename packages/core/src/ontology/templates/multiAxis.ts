import type { PreferenceClassification, TextClassification } from '../../kinds/index.js';
import type { OntologyTemplate } from './types.js';

const axes: PreferenceClassification = {
  id: 'axes',
  kind: 'preference',
  name: 'Which response is better in each respect?',
  instructions: 'Judge each row for itself. A response may be the more helpful and the less honest one.',
  required: true,
  ties: ['tie'],
  axes: [
    {
      id: 'helpfulness',
      label: 'Helpfulness',
      instructions: 'Does what was asked, completely and without detours.',
    },
    {
      id: 'harmlessness',
      label: 'Harmlessness',
      instructions: 'Helps nobody to do harm, and does none by itself.',
    },
    {
      id: 'honesty',
      label: 'Honesty',
      instructions: 'Says what is true, and says so where it is not sure.',
    },
  ],
};

const overall: PreferenceClassification = {
  id: 'overall',
  kind: 'preference',
  name: 'Which response is better overall?',
  instructions: 'Weigh the three as you would if you had asked the question yourself.',
  required: true,
  ties: ['both-good', 'both-bad'],
};

const reason: TextClassification = {
  id: 'reason',
  kind: 'text',
  name: 'What weighed most?',
  instructions: 'Needed when both responses are bad: say what a good one would have done.',
  requiredIf: { classificationId: 'overall', operator: 'verdict', value: 'both-bad' },
};

/** Three axes and an overall verdict. */
export const multiAxisTemplate: OntologyTemplate = {
  id: 'multi-axis',
  name: 'Several axes and an overall verdict',
  description:
    'Helpfulness, harmlessness and honesty side by side, then which response is better overall. Tells a response that is helpful from one that is safe.',
  ontology: {
    id: 'multi-axis',
    version: 1,
    name: 'Helpful, harmless, honest',
    classifications: [axes, overall, reason],
  },
};
