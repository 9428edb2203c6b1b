import type { RankingClassification, TextClassification } from '../../kinds/index.js';
import type { OntologyTemplate } from './types.js';

const order: RankingClassification = {
  id: 'ranking',
  kind: 'ranking',
  name: 'Put the responses in order, the best first',
  instructions: 'Responses that are equally good may share a place.',
  required: true,
  allowTies: true,
};

const reason: TextClassification = {
  id: 'reason',
  kind: 'text',
  name: 'What separates the first from the last?',
  required: true,
  minCharacters: 20,
};

/** An order of four responses, or of as many as a row has. */
export const rankingOfFourTemplate: OntologyTemplate = {
  id: 'ranking-of-four',
  name: 'Ranking of four responses',
  description:
    'Four responses in order from the best to the worst, ties allowed, and what separates them. Six comparisons from one decision; works for any number of responses.',
  ontology: { id: 'ranking-of-four', version: 1, name: 'Ranking of four', classifications: [order, reason] },
};
