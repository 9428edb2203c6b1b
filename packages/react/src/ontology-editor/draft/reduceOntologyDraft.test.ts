import { parseOntology } from '@adjudge/core';
import { sampleLongOntology } from '@adjudge/core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOntologyDraftState, reduceOntologyDraft } from './reduceOntologyDraft.js';
import { toShiftedPlace } from './toShiftedPlace.js';
import { findQuestion, listPlacedQuestions } from './tree.js';
import type { OntologyDraft, OntologyDraftState, OntologyEdit } from './types.js';

const sample = sampleLongOntology as unknown as OntologyDraft;
const start = createOntologyDraftState(sample);

const apply = (state: OntologyDraftState, ...edits: readonly OntologyEdit[]) =>
  edits.reduce(reduceOntologyDraft, state);
const edited = (...edits: readonly OntologyEdit[]) => apply(start, ...edits);
const find = ({ draft }: OntologyDraftState, id: string) => findQuestion(draft.classifications, id);

/** The questions as a text: `best reason faults(quote) clear`. */
const toOutline = ({ draft }: OntologyDraftState): string => {
  const write = (list: OntologyDraft['classifications']): string =>
    list
      .map((one) => {
        const nested = (one.options ?? []).map((option) => write(option.classifications ?? [])).join('');
        return nested === '' ? one.id : `${one.id}(${nested})`;
      })
      .join(' ');
  return write(draft.classifications);
};

const rating = { id: 'rating', kind: 'rating', name: 'How good is it?', min: 1, max: 5 };
const under = { questionId: 'faults', optionId: 'off-topic' };

describe('questions', () => {
  const cases: readonly [string, readonly OntologyEdit[], string][] = [
    [
      'are added',
      [{ type: 'add-question', question: rating, place: { index: 1 } }],
      'best rating reason faults(quote) clear',
    ],
    [
      'are added under an option',
      [{ type: 'add-question', question: rating, place: { parent: under, index: 0 } }],
      'best reason faults(quoterating) clear',
    ],
    [
      'get an id of their own when theirs is taken',
      [{ type: 'add-question', question: { ...rating, id: 'reason' }, place: { index: 9 } }],
      'best reason faults(quote) clear reason-2',
    ],
    ['are removed', [{ type: 'remove-question', id: 'reason' }], 'best faults(quote) clear'],
    ['are removed with what is under them', [{ type: 'remove-question', id: 'faults' }], 'best reason clear'],
    [
      'are duplicated with what is under them',
      [{ type: 'duplicate-question', id: 'faults', name: 'Again' }],
      'best reason faults(quote) faults-2(quote-2) clear',
    ],
    [
      'move among their neighbours',
      [{ type: 'move-question', id: 'clear', place: { index: 0 } }],
      'clear best reason faults(quote)',
    ],
    [
      'move under an option',
      [{ type: 'move-question', id: 'reason', place: { parent: under, index: 0 } }],
      'best faults(quotereason) clear',
    ],
    [
      'move out from under one',
      [{ type: 'move-question', id: 'quote', place: { index: 0 } }],
      'quote best reason faults clear',
    ],
    [
      'do not move into themselves',
      [
        {
          type: 'move-question',
          id: 'faults',
          place: { parent: { questionId: 'faults', optionId: 'too-long' }, index: 0 },
        },
      ],
      'best reason faults(quote) clear',
    ],
  ];
  it.each(cases)('%s', (_name, edits, outline) => {
    expect(toOutline(edited(...edits))).toBe(outline);
  });

  it('keep their id when their name changes', () => {
    const state = edited({ type: 'set-question', id: 'best', values: { name: 'Which one?' } });
    expect(find(state, 'best')?.name).toBe('Which one?');
  });

  it('lose a setting that is set to nothing', () => {
    const state = edited({ type: 'set-question', id: 'faults', values: { maxChoices: undefined } });
    expect(find(state, 'faults')).not.toHaveProperty('maxChoices');
  });

  it('lose their scope under an option, which says what they are about', () => {
    const state = edited({ type: 'move-question', id: 'clear', place: { parent: under, index: 0 } });
    expect(find(state, 'clear')).not.toHaveProperty('scope');
  });

  it('keep options from one kind to the other that has them, and name and help in any', () => {
    const change = (kind: string) => edited({ type: 'set-kind', id: 'faults', kind, optionLabels: ['Yes'] });
    expect(find(change('radio'), 'faults')?.options).toBe(find(start, 'faults')?.options);
    expect(find(change('radio'), 'faults')).not.toHaveProperty('maxChoices');
    const { name, instructions } = sample.classifications[2] ?? {};
    expect(find(change('rating'), 'faults')).toEqual({
      id: 'faults',
      kind: 'rating',
      name,
      instructions,
      min: 1,
      max: 5,
    });
  });

  it('are shown when they are new, and the next one when they are removed', () => {
    const added = edited({ type: 'add-question', question: rating, place: { index: 0 } });
    expect(added.selectedId).toBe('rating');
    expect(apply(added, { type: 'remove-question', id: 'rating' }).selectedId).toBe('best');
    const last = apply(start, { type: 'select', id: 'clear' }, { type: 'remove-question', id: 'clear' });
    expect(last.selectedId).toBe('quote');
  });

  it('that are copied go by their copies', () => {
    const nested = { ...rating, visibleIf: { classificationId: 'quote', operator: 'answered' as const } };
    const state = edited(
      { type: 'add-question', question: nested, place: { parent: under, index: 0 } },
      { type: 'duplicate-question', id: 'faults', name: 'Again' },
    );
    expect(find(state, 'rating-2')?.visibleIf).toEqual({ classificationId: 'quote-2', operator: 'answered' });
  });
});

describe('options', () => {
  const labels = (state: OntologyDraftState) =>
    find(state, 'faults')?.options?.map(({ id, label }) => `${id}: ${label}`);
  const at = { questionId: 'faults', optionId: 'wrong-fact' };

  it.each<[string, OntologyEdit, readonly string[]]>([
    [
      'are added',
      { type: 'add-option', questionId: 'faults', label: 'Too long' },
      [
        'wrong-fact: A wrong fact',
        'off-topic: Misses the question',
        'too-long: Too long to be useful',
        'too-long-2: Too long',
      ],
    ],
    [
      'are removed',
      { type: 'remove-option', at },
      ['off-topic: Misses the question', 'too-long: Too long to be useful'],
    ],
    [
      'are renamed',
      { type: 'set-option', at, values: { label: 'Wrong' } },
      ['wrong-fact: Wrong', 'off-topic: Misses the question', 'too-long: Too long to be useful'],
    ],
    [
      'are moved',
      { type: 'move-option', at, index: 2 },
      ['off-topic: Misses the question', 'too-long: Too long to be useful', 'wrong-fact: A wrong fact'],
    ],
    [
      'are duplicated',
      { type: 'duplicate-option', at, label: 'Copy' },
      [
        'wrong-fact: A wrong fact',
        'copy: Copy',
        'off-topic: Misses the question',
        'too-long: Too long to be useful',
      ],
    ],
  ])('%s', (_name, edit, expected) => {
    expect(labels(edited(edit))).toEqual(expected);
  });

  it('are duplicated with the questions under them, under ids of their own', () => {
    expect(toOutline(edited({ type: 'duplicate-option', at, label: 'Copy' }))).toBe(
      'best reason faults(quotequote-2) clear',
    );
  });
});

describe('the history', () => {
  const rename = (name: string): OntologyEdit => ({
    type: 'set-question',
    id: 'best',
    values: { name },
    merge: true,
  });

  it('takes typing back in one step, and other things between them apart', () => {
    const typed = edited(rename('W'), rename('Wh'), rename('Who'));
    expect(find(apply(typed, { type: 'undo' }), 'best')?.name).toBe('Choose the best response');
    const apart = edited(rename('W'), { type: 'select', id: 'reason' }, rename('Wh'));
    expect(find(apply(apart, { type: 'undo' }), 'best')?.name).toBe('W');
  });

  it('comes back by redo, until something else is done', () => {
    const undone = edited({ type: 'remove-question', id: 'best' }, { type: 'undo' });
    expect(toOutline(apply(undone, { type: 'redo' }))).toBe('reason faults(quote) clear');
    const other = apply(undone, { type: 'remove-question', id: 'clear' });
    expect(apply(other, { type: 'redo' })).toBe(other);
  });

  it('has nothing for what changed nothing', () => {
    expect(edited({ type: 'remove-question', id: 'nobody' })).toBe(start);
    expect(edited({ type: 'undo' })).toBe(start);
  });
});

it.each([
  ['best', 'up', undefined],
  ['best', 'down', { parent: undefined, index: 1 }],
  ['quote', 'out', { parent: undefined, index: 3 }],
  ['clear', 'in', { parent: { questionId: 'faults', optionId: 'too-long' }, index: 0 }],
  ['faults', 'in', undefined],
  ['best', 'out', undefined],
] as const)('one step: %s goes %s', (id, shift, place) => {
  expect(toShiftedPlace(sample, id, shift)).toEqual(place);
});

describe('whatever is done', () => {
  const ids = fc.constantFrom('best', 'reason', 'faults', 'quote', 'clear', 'rating', 'rating-2');
  const parent = fc.option(
    fc.constantFrom(under, { questionId: 'best', optionId: 'a' }, { questionId: 'clear', optionId: 'yes' }),
    { nil: undefined },
  );
  const place = fc.record({ parent, index: fc.nat(5) });
  const edit: fc.Arbitrary<OntologyEdit> = fc.oneof(
    place.map((to): OntologyEdit => ({ type: 'add-question', question: rating, place: to })),
    fc.record({ id: ids, place }).map((one): OntologyEdit => ({ type: 'move-question', ...one })),
    ids.map((id): OntologyEdit => ({ type: 'remove-question', id })),
    ids.map((id): OntologyEdit => ({ type: 'duplicate-question', id, name: 'Copy' })),
    fc.constantFrom<OntologyEdit>({ type: 'undo' }, { type: 'redo' }),
    fc
      .record({ id: ids, kind: fc.constantFrom('radio', 'text', 'rating', 'preference') })
      .map((one): OntologyEdit => ({ type: 'set-kind', optionLabels: ['Yes', 'No'], ...one })),
  );

  it('the ontology can be read, and every question has an id of its own', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        const { draft } = edited(...edits);
        const all = listPlacedQuestions(draft.classifications).map(({ question }) => question.id);
        expect(new Set(all).size).toBe(all.length);
        expect(parseOntology(draft).problems).toEqual([]);
      }),
    );
  });

  it('undo brings the beginning back, and redo the end', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        const end = edited(...edits);
        const back = apply(end, ...end.past.map((): OntologyEdit => ({ type: 'undo' })));
        expect(back.draft).toBe(sample);
        const again = apply(back, ...back.future.map((): OntologyEdit => ({ type: 'redo' })));
        expect(again.past.length).toBe(back.future.length);
        if (end.future.length === 0) expect(again.draft).toBe(end.draft);
      }),
    );
  });
});
