import { createSessionState, type Prelabel } from '@adjudge/core';
import { createSampleDataRow, sampleOntology } from '@adjudge/core/testing';
import { describe, expect, it } from 'vitest';
import { selectSuggestionsShown } from './arrangement.js';

const target = { type: 'row' } as const;
const best: Prelabel = { classificationId: 'best', target, answer: 'tie' };
const reason: Prelabel = { classificationId: 'reason', target, answer: 'Same.' };

function toState(prelabels: readonly Prelabel[]) {
  const dataRow = createSampleDataRow({ prelabels });
  return createSessionState({ dataRow, ontology: sampleOntology, annotator: { id: 'annotator-1' } }).state;
}

describe('what of the form stands over the texts', () => {
  it.each([
    ['nothing without suggestions', [], undefined],
    ['nothing for one of a choice, which is marked on its option', [best], undefined],
    ['a proposed text', [reason], 'text'],
    ['a proposed text, above the bar for several', [best, reason], 'text'],
  ] as const)('%s', (_name, prelabels, shown) => {
    expect(selectSuggestionsShown(toState(prelabels))).toBe(shown);
  });
});
