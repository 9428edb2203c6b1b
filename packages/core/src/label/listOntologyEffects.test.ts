import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyLabelOf, anyRow } from '../../arbitraries/index.js';
import { rowTarget, type Target } from '../conversation/index.js';
import { type Classification, createKind, toKindRegistry } from '../kinds/index.js';
import { diffOntology, hasOptions, listClassifications, type Ontology } from '../ontology/index.js';
import { createSampleDataRow, sampleLongOntology } from '../testing/index.js';
import { createLabel } from './createLabel.js';
import { listAskedAnnotations, toFittingLabel } from './fit.js';
import { listOntologyEffects } from './listOntologyEffects.js';
import type { Annotation, Label } from './types.js';

const row = createSampleDataRow();
const option = (id: string, fields: object = {}) => ({ id, label: id, value: id, ...fields });
const yes = { classificationId: 'pick', operator: 'is', value: 'yes' };

/** One question of each kind of change, and one nested. */
const questions: Readonly<Record<string, object>> = {
  pick: {
    kind: 'radio',
    options: [option('yes', { classifications: [{ id: 'why', kind: 'text', name: 'Why' }] }), option('no')],
  },
  many: { kind: 'checklist', options: [option('a'), option('b'), option('c')] },
  note: { kind: 'text' },
  stars: { kind: 'rating', min: 1, max: 5 },
  better: { kind: 'preference', ties: ['tie'], strength: { points: 7 } },
};

function toOntology(changes: Readonly<Record<string, object | undefined>> = {}): Ontology {
  const classifications = Object.entries({ ...questions, ...changes }).flatMap(([id, fields]) =>
    fields === undefined ? [] : [{ id, name: id, ...questions[id], ...fields } as Classification],
  );
  return { id: 'o', version: 1, name: 'O', classifications };
}

const before = toOntology();

function toLabel(answers: Readonly<Record<string, Annotation['answer']>>, target: Target = rowTarget): Label {
  const annotations = Object.entries(answers).map(
    ([classificationId, answer]): Annotation => ({ classificationId, target, answer, origin: 'person' }),
  );
  return { ...createLabel(row, before, { id: 'annotator-1' }), annotations, status: 'submitted' };
}

const answers = {
  pick: 'yes',
  why: 'Because.',
  many: ['a', 'c'],
  note: 'Short.',
  stars: 4,
  better: { preferred: 'r1', strength: 3 },
};
const label = toLabel(answers);

it.each<[what: string, changes: Readonly<Record<string, object | undefined>>, fates: readonly string[]]>([
  ['nothing', {}, []],
  ['other words', { note: { name: 'Notes', instructions: 'Anything.' }, pick: { required: true } }, []],
  ['a question taken away', { note: undefined }, ['note lost question-removed']],
  [
    'a question with one nested in it',
    { pick: undefined },
    ['pick lost question-removed', 'why lost question-removed'],
  ],
  [
    'an option that was chosen',
    { many: { options: [option('a'), option('b')] } },
    ['many lost option-removed'],
  ],
  ['an option that was not', { many: { options: [option('a'), option('c')] } }, []],
  [
    'the option a question stands under',
    { pick: { options: [option('no')] } },
    ['pick lost option-removed', 'why lost question-removed'],
  ],
  ['another kind', { note: { kind: 'rating', min: 1, max: 5 } }, ['note lost kind-changed']],
  [
    'another kind that takes the answer',
    { pick: { kind: 'text', options: undefined } },
    ['why lost question-removed'],
  ],
  ['a shorter scale', { stars: { max: 3 } }, ['stars lost settings-changed']],
  ['fewer degrees', { better: { strength: { points: 5 } } }, ['better lost settings-changed']],
  [
    'a shorter scale that some condition makes long enough',
    { stars: { max: 3, settingsIf: [{ if: yes, settings: { max: 5 } }] } },
    [],
  ],
  ['another target', { note: { scope: 'message' } }, ['note lost scope-changed']],
  ['a limit that the text does not reach', { note: { minCharacters: 100 } }, []],
  ['a condition that holds', { note: { visibleIf: yes } }, []],
  ['a condition that does not', { note: { visibleIf: { not: yes } } }, ['note hidden']],
  [
    'a condition by an answer that is lost',
    { pick: undefined, note: { visibleIf: yes } },
    ['note hidden', 'pick lost question-removed', 'why lost question-removed'],
  ],
  [
    'a question put under an option that was not chosen',
    {
      note: undefined,
      many: {
        options: [
          option('a'),
          option('b', { classifications: [{ id: 'note', kind: 'text', name: 'note' }] }),
          option('c'),
        ],
      },
    },
    ['note hidden'],
  ],
  ['a kind nobody registered', { note: { kind: 'matrix' } }, []],
])('what becomes of answers when the change is %s', (_what, changes, fates) => {
  const effects = listOntologyEffects(before, toOntology(changes), [label], [row]);
  const others = effects.classifications.flatMap(({ classificationId, hidden, lostReasons }) => [
    ...(hidden > 0 ? [`${classificationId} hidden`] : []),
    ...lostReasons.map(({ reason }) => `${classificationId} lost ${reason}`),
  ]);
  expect(others.sort()).toEqual(fates);
  expect(effects).toMatchObject({ labels: 1, answers: 6, kept: 6 - fates.length });
});

it('counts over labels, by question, in the order of the earlier version', () => {
  const after = toOntology({ many: { options: [option('a'), option('b')] }, note: undefined });
  const labels = [label, toLabel({ many: ['a'], note: 'Long.' }), toLabel({ many: ['b', 'c'] })];
  expect(listOntologyEffects(before, after, labels, [row])).toMatchObject({
    labels: 3,
    answers: 9,
    kept: 5,
    hidden: 0,
    lost: 4,
    classifications: [
      { classificationId: 'pick', name: 'pick', answers: 1, kept: 1 },
      { classificationId: 'why', answers: 1, kept: 1 },
      {
        classificationId: 'many',
        answers: 3,
        kept: 1,
        lost: 2,
        lostReasons: [{ reason: 'option-removed', count: 2 }],
      },
      {
        classificationId: 'note',
        answers: 2,
        lost: 2,
        lostReasons: [{ reason: 'question-removed', count: 2 }],
      },
      { classificationId: 'stars', answers: 1, kept: 1 },
      { classificationId: 'better', answers: 1, kept: 1 },
    ],
  });
});

it('leaves out labels of other ontologies, and answers that an earlier change had lost', () => {
  const other = { ...label, ontologyId: 'another' };
  const stale = toLabel({ gone: 1, stars: 9, note: 'Kept.' });
  expect(listOntologyEffects(before, toOntology(), [other, stale], [row])).toMatchObject({
    labels: 1,
    answers: 1,
    kept: 1,
    lost: 0,
  });
});

it('keeps what is taken where the row is not known: what is asked of it can’t be said', () => {
  const after = toOntology({ note: { visibleIf: { not: yes } }, stars: undefined });
  expect(listOntologyEffects(before, after, [label], [])).toMatchObject({ kept: 5, hidden: 0, lost: 1 });
});

it('asks the host’s kinds', () => {
  const strict = createKind<Classification & { kind: 'text' }, string>({
    kind: 'text',
    parse: () => ({ ok: true, value: {}, problems: [] }),
    parseAnswer: (raw, { name }) =>
      name === 'shut' ? { ok: false, problems: [] } : { ok: true, value: String(raw), problems: [] },
    isAnswered: () => true,
  });
  const after = toOntology({ note: { name: 'shut' } });
  expect(listOntologyEffects(before, after, [label], [row], [strict])).toMatchObject({ lost: 1 });
  expect(listOntologyEffects(before, after, [label], [row])).toMatchObject({ lost: 0 });
});

/** The long sample ontology without some of its questions, with others hidden or shorter of options. */
const anyChange = fc
  .record({
    left: fc.subarray(sampleLongOntology.classifications.map(({ id }) => id)),
    hidden: fc.subarray(sampleLongOntology.classifications.map(({ id }) => id)),
    options: fc.nat({ max: 4 }),
  })
  .map(({ left, hidden, options }): Ontology => {
    const classifications = sampleLongOntology.classifications
      .filter(({ id }) => left.includes(id))
      .map((one): Classification => {
        const cut = hasOptions(one) ? { ...one, options: one.options.slice(0, options + 1) } : one;
        const visibleIf = { classificationId: 'best', operator: 'is', value: 'a' } as const;
        return hidden.includes(one.id) && one.id !== 'best' ? { ...cut, visibleIf } : cut;
      });
    return { ...sampleLongOntology, version: 2, classifications };
  });

it('each answer given is kept, hidden or lost; the kept ones are those a session would show', () => {
  const kinds = toKindRegistry();
  const given = anyRow.chain((one) =>
    fc.tuple(fc.constant(one), fc.array(anyLabelOf(one), { maxLength: 3 })),
  );
  fc.assert(
    fc.property(given, anyChange, ([one, labels], after) => {
      const effects = listOntologyEffects(sampleLongOntology, after, labels, [one]);
      const answered = labels.flatMap(
        (each) => toFittingLabel(each, sampleLongOntology, kinds).label.annotations,
      );
      expect(effects.answers).toBe(answered.length);
      for (const counts of [effects, ...effects.classifications]) {
        expect(counts.kept + counts.hidden + counts.lost).toBe(counts.answers);
      }
      for (const { lost, lostReasons } of effects.classifications) {
        expect(lostReasons.reduce((sum, { count }) => sum + count, 0)).toBe(lost);
      }
      const shown = labels.flatMap((each) => {
        const own = toFittingLabel(toFittingLabel(each, sampleLongOntology, kinds).label, after, kinds);
        return listAskedAnnotations(own.label, one, after, kinds);
      });
      expect(effects.kept).toBe(shown.length);
      if (diffOntology(sampleLongOntology, after).length === 0) expect(effects.lost).toBe(0);
      expect(listClassifications(sampleLongOntology).length).toBeGreaterThanOrEqual(
        effects.classifications.length,
      );
    }),
  );
});
