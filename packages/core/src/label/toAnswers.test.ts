import { describe, expect, it } from 'vitest';
import type { Target } from '../conversation/index.js';
import { defineOntology } from '../ontology/index.js';
import { createSampleDataRow } from '../testing/index.js';
import { createLabel } from './createLabel.js';
import { toAnswers } from './toAnswers.js';
import type { Annotation, Label } from './types.js';

const options = [
  { id: 'a', label: 'A', classifications: [{ id: 'why', kind: 'text', name: 'Why' }] },
  { id: 'b', label: 'B' },
] as const;
const ontology = defineOntology({
  id: 'o',
  version: 1,
  name: 'O',
  classifications: [
    { id: 'best', kind: 'radio', name: 'Best', options },
    { id: 'quality', kind: 'rating', name: 'Quality', scope: 'response', min: 1, max: 5 },
    { id: 'turn', kind: 'preference', name: 'Turn', scope: 'comparison' },
    {
      id: 'clear',
      kind: 'radio',
      name: 'Clear',
      scope: 'message',
      options: [{ id: 'no', label: 'No', classifications: [{ id: 'quote', kind: 'text', name: 'Quote' }] }],
    },
  ],
});

const onRow: Target = { type: 'row' };
const onMessage = (messageId: string): Target => ({ type: 'message', messageId });
const onResponse = (responseId: string): Target => ({ type: 'response', responseId });

function createLabelOf(given: readonly (readonly [string, Target, Annotation['answer']])[]): Label {
  const row = createSampleDataRow();
  const annotations = given.map(
    ([classificationId, target, answer]): Annotation => ({
      classificationId,
      target,
      answer,
      origin: 'person',
    }),
  );
  return { ...createLabel(row, ontology, { id: 'annotator-1' }), annotations };
}

describe('the answers of a label', () => {
  it('stand under their questions, nested ones beside the ones they are nested in', () => {
    const label = createLabelOf([
      ['best', onRow, 'a'],
      ['why', onRow, 'Shorter.'],
    ]);
    expect(toAnswers(label, ontology)).toEqual({ best: 'a', why: 'Shorter.' });
  });

  it('stand by the id of what they are about, where that is not the row', () => {
    const label = createLabelOf([
      ['quality', onResponse('r0'), 4],
      ['quality', onResponse('r1'), 2],
      ['turn', { type: 'comparison', comparisonId: 'c0' }, { tie: 'both-bad' }],
      ['clear', onMessage('m0'), 'no'],
      ['quote', onMessage('m0'), 'um'],
    ]);
    expect(toAnswers(label, ontology)).toEqual({
      quality: { r0: 4, r1: 2 },
      turn: { c0: { tie: 'both-bad' } },
      clear: { m0: 'no' },
      quote: { m0: 'um' },
    });
  });

  it('are none where nothing is answered', () => {
    expect(toAnswers(createLabelOf([]), ontology)).toEqual({});
  });

  it('leave out what the ontology does not ask: other questions, other targets', () => {
    const label = createLabelOf([
      ['gone', onRow, 'x'],
      ['best', onMessage('m0'), 'a'],
      ['quality', onRow, 3],
    ]);
    expect(toAnswers(label, ontology)).toEqual({});
  });
});
