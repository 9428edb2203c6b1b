import { describe, expect, it } from 'vitest';
import type { DataRow, Prelabel } from '../conversation/index.js';
import type { Ontology } from '../ontology/index.js';
import { createSampleDataRow } from '../testing/index.js';
import { selectOpenPrelabels } from './acceptPrelabels.js';
import { createSessionState } from './createSessionState.js';
import { reduceSession } from './reduceSession.js';
import { selectAnswer } from './selectors.js';
import { toSubmittedLabel } from './toFinalLabel.js';
import { toTimedLabel } from './toTimedLabel.js';
import type { PrelabelMode, SessionAction, SessionState } from './types.js';

const target = { type: 'row' } as const;
const text = (id: string) => ({ id, kind: 'text', name: id });
const option = (id: string, nested: readonly object[] = []) => ({
  id,
  label: id,
  value: id,
  classifications: nested,
});

const ontology = {
  id: 'o',
  version: 1,
  name: 'O',
  classifications: [
    {
      id: 'safe',
      kind: 'radio',
      name: 'Safe?',
      options: [option('yes'), option('no', [{ ...text('how'), required: true }])],
    },
    { id: 'faults', kind: 'checklist', name: 'Faults', options: [option('tone'), option('fact')] },
    text('note'),
  ],
} as unknown as Ontology;

const suggest = (classificationId: string, answer: Prelabel['answer']): Prelabel => ({
  classificationId,
  target,
  answer,
  source: 'judge',
});
const prelabels = [suggest('safe', 'no'), suggest('how', 'It burns.'), suggest('faults', ['tone'])];

function start(prelabelMode: PrelabelMode = 'suggest', given: readonly Prelabel[] = prelabels): SessionState {
  const dataRow: DataRow = { ...createSampleDataRow(), prelabels: given };
  const { state } = createSessionState({ dataRow, ontology, annotator: { id: 'a' }, prelabelMode });
  return reduceSession(state, { type: 'open', at: 1000 });
}

const reduceAll = (state: SessionState, ...actions: SessionAction[]) => actions.reduce(reduceSession, state);
const accept: SessionAction = { type: 'accept-prelabels', at: 4000 };
const answer = (
  classificationId: string,
  given: Prelabel['answer'] | undefined,
  at = 3000,
): SessionAction => ({
  type: 'answer',
  classificationId,
  target,
  answer: given,
  reason: 'person',
  at,
});
const listOpen = (state: SessionState) =>
  selectOpenPrelabels(state).map(({ classificationId }) => classificationId);
const listOutcomes = (state: SessionState, at = 9000) =>
  (toTimedLabel(state, at).prelabelOutcomes ?? []).map(({ classificationId, outcome, elapsedMs }) => [
    classificationId,
    outcome,
    elapsedMs,
  ]);

describe('accepting every open suggestion', () => {
  it('takes over those of the questions asked, and those that this opens', () => {
    const state = start();
    expect(listOpen(state)).toEqual(['safe', 'faults']);
    const after = reduceSession(state, accept);
    expect(listOpen(after)).toEqual([]);
    expect(after.label.annotations).toMatchObject([
      { classificationId: 'faults', answer: ['tone'], origin: 'prelabel-accepted' },
      { classificationId: 'how', answer: 'It burns.', origin: 'prelabel-accepted' },
      { classificationId: 'safe', answer: 'no', origin: 'prelabel-accepted' },
    ]);
    expect(listOutcomes(after)).toEqual([
      ['safe', 'accepted', 3000],
      ['how', 'accepted', 3000],
      ['faults', 'accepted', 3000],
    ]);
  });

  it('is one step of undo, and can be done again', () => {
    const state = start();
    const undone = reduceAll(state, accept, { type: 'undo' });
    expect(undone.label.annotations).toEqual([]);
    expect(listOpen(undone)).toEqual(['safe', 'faults']);
    expect(reduceSession(undone, { type: 'redo' }).label.annotations).toHaveLength(3);
  });

  it('leaves what a person answered, and the branch it closed', () => {
    const after = reduceAll(start(), answer('safe', 'yes'), accept);
    expect(selectAnswer(after, 'safe', target)).toBe('yes');
    expect(selectAnswer(after, 'how', target)).toBeUndefined();
    expect(listOutcomes(after)).toEqual([
      ['safe', 'changed', 2000],
      ['faults', 'accepted', 3000],
    ]);
  });

  it('leaves out what its question does not take, and changes nothing where nothing is open', () => {
    const odd = start('suggest', [suggest('safe', 'perhaps'), suggest('gone', 'x'), suggest('faults', 3)]);
    expect(listOpen(odd)).toEqual([]);
    expect(reduceSession(odd, accept)).toBe(odd);
    const saving = reduceSession(start(), { type: 'start-save', intent: 'submit' });
    expect(reduceSession(saving, accept)).toBe(saving);
  });
});

describe('pre-filled answers', () => {
  it('are never open', () => {
    expect(listOpen(start('prefill'))).toEqual([]);
    expect(listOpen(reduceSession(start('prefill'), answer('safe', undefined)))).toEqual([]);
  });

  it('count as accepted at the moment of submitting, as changed or cleared when they were touched', () => {
    expect(toSubmittedLabel(start('prefill'), 6000).prelabelOutcomes).toMatchObject([
      { classificationId: 'safe', outcome: 'accepted', elapsedMs: 5000 },
      { classificationId: 'how', outcome: 'accepted', elapsedMs: 5000 },
      { classificationId: 'faults', outcome: 'accepted', elapsedMs: 5000 },
    ]);
    const touched = reduceAll(
      start('prefill'),
      answer('how', 'It smokes.', 2500),
      answer('faults', undefined, 3500),
    );
    expect(toSubmittedLabel(touched, 6000).prelabelOutcomes).toMatchObject([
      { classificationId: 'safe', outcome: 'accepted', elapsedMs: 5000 },
      { classificationId: 'how', outcome: 'changed', elapsedMs: 1500 },
      { classificationId: 'faults', outcome: 'cleared', elapsedMs: 2500 },
    ]);
  });

  it('in a branch that was never asked, or is no longer, were accepted by nobody', () => {
    const closed = reduceAll(start('prefill'), answer('safe', 'yes', 2500));
    const submitted = toSubmittedLabel(closed, 6000);
    expect(submitted.annotations.map(({ classificationId }) => classificationId)).toEqual(['faults', 'safe']);
    expect(submitted.prelabelOutcomes).toMatchObject([
      { classificationId: 'safe', outcome: 'changed', elapsedMs: 1500 },
      { classificationId: 'faults', outcome: 'accepted', elapsedMs: 5000 },
    ]);
  });

  it('are not decided on in a draft, so that going on from it asks for the same word', () => {
    expect(listOutcomes(start('prefill'))).toEqual([]);
  });
});
