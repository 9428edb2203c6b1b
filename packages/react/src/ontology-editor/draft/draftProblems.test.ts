import { parseOntology } from '@adjudge/core';
import { describe, expect, it } from 'vitest';
import { createUniqueId, toSlug } from './ids.js';
import { listDraftProblems } from './listDraftProblems.js';
import { createOntologyDraftState, reduceOntologyDraft } from './reduceOntologyDraft.js';
import { toRepair } from './toRepair.js';
import type { OntologyDraft, QuestionDraft } from './types.js';

const draftOf = (...classifications: readonly QuestionDraft[]): OntologyDraft => ({
  id: 'one',
  version: 1,
  name: 'One',
  classifications,
});
const listProblems = (draft: OntologyDraft) => listDraftProblems(draft, parseOntology(draft).problems);

const options = [
  { id: 'a', label: 'A' },
  { id: 'b', label: 'B' },
];
const radio: QuestionDraft = { id: 'pick', kind: 'radio', name: 'Pick', options };
const text: QuestionDraft = { id: 'why', kind: 'text', name: 'Why?' };

const cases: readonly [string, OntologyDraft, object, isMended: boolean][] = [
  [
    'no name',
    draftOf({ ...text, name: ' ' }),
    { code: 'name-missing', questionId: 'why', setting: 'name' },
    false,
  ],
  [
    'no options',
    draftOf({ ...radio, options: [] }),
    { code: 'options-missing', questionId: 'pick', setting: 'options' },
    true,
  ],
  [
    'crossed limits, under an option',
    draftOf({
      ...radio,
      options: [{ id: 'a', label: 'A', classifications: [{ ...text, minCharacters: 9, maxCharacters: 3 }] }],
    }),
    { code: 'limits-crossed', questionId: 'why', optionId: undefined, setting: 'minCharacters' },
    true,
  ],
  [
    'an option without a name',
    draftOf({ ...radio, options: [{ id: 'a', label: '' }] }),
    { code: 'label-missing', questionId: 'pick', optionId: 'a', setting: 'label' },
    false,
  ],
  [
    'two options of one name',
    draftOf({ ...radio, options: [...options, { id: 'c', label: 'B' }] }),
    { code: 'label-repeated', severity: 'warning', optionId: 'c' },
    true,
  ],
  [
    'a condition on a question that is gone',
    draftOf({ ...text, visibleIf: { classificationId: 'gone', operator: 'answered' } }),
    { code: 'unknown-reference', questionId: 'why', setting: 'visibleIf' },
    true,
  ],
  [
    'a condition on an option that is gone',
    draftOf(radio, {
      ...text,
      requiredIf: { not: { classificationId: 'pick', operator: 'is', value: 'z' } },
    }),
    { code: 'condition-never-holds', severity: 'warning', setting: 'requiredIf' },
    true,
  ],
  [
    'a condition on itself',
    draftOf({ ...text, visibleIf: { classificationId: 'why', operator: 'answered' } }),
    { code: 'condition-cycle', setting: 'visibleIf' },
    true,
  ],
  [
    'an even scale with a tie',
    draftOf({ id: 'better', kind: 'preference', name: 'Better?', ties: ['tie'], strength: { points: 4 } }),
    { code: 'scale-invalid', setting: 'strength' },
    true,
  ],
  [
    'more names than degrees',
    draftOf({ id: 'better', kind: 'preference', name: 'Better?', strength: { points: 5, labels: ['a'] } }),
    { code: 'scale-invalid', setting: 'strength' },
    true,
  ],
  [
    'a degree without a name',
    draftOf({
      id: 'better',
      kind: 'preference',
      name: 'Better?',
      strength: { points: 4, labels: ['', 'b'] },
    }),
    { code: 'degree-unnamed', setting: 'strength' },
    true,
  ],
  [
    'a scale of one point',
    draftOf({ id: 'sure', kind: 'rating', name: 'Sure?', min: 1, max: 5, step: 9 }),
    { code: 'scale-invalid', setting: 'step' },
    true,
  ],
  [
    'a scale without an end',
    draftOf({ id: 'sure', kind: 'rating', name: 'Sure?', min: 1 }),
    { code: 'wrong-type', questionId: 'sure', setting: 'max' },
    false,
  ],
];

describe('a problem stands at its field', () => {
  it.each(cases)('%s', (_name, draft, expected) => {
    expect(listProblems(draft)).toEqual([expect.objectContaining(expected)]);
  });
});

describe('its repair', () => {
  it.each(cases.filter(([, , , isMended]) => isMended))('mends %s', (_name, draft) => {
    const [problem] = listProblems(draft);
    const repair = problem && toRepair(problem, draft, 'Option');
    if (repair === undefined) throw new Error('no repair');
    const mended = reduceOntologyDraft(createOntologyDraftState(draft), repair.edit);
    expect(listProblems(mended.draft)).toEqual([]);
  });

  it.each(cases.filter(([, , , isMended]) => !isMended))('is the person’s own for %s', (_name, draft) => {
    const [problem] = listProblems(draft);
    expect(problem && toRepair(problem, draft, 'Option')).toBeUndefined();
  });
});

it.each([
  ['Choose the best response', 'choose-the-best-response'],
  ['  Ärger & Größe!  ', 'ärger-größe'],
  ['هل هي واضحة؟', 'هل-هي-واضحة'],
  ['?!', ''],
])('the id of %s', (name, slug) => {
  expect(toSlug(name)).toBe(slug);
});

it('makes an id of nothing, and one that is not taken', () => {
  expect(createUniqueId('?', new Set())).toBe('question');
  expect(createUniqueId('Why', new Set(['why', 'why-2']))).toBe('why-3');
});
