import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWork } from '../../arbitraries/index.js';
import { toTargetKey } from '../conversation/index.js';
import { toKindRegistry } from '../kinds/index.js';
import {
  listAskedAnnotations,
  listLabelQuestions,
  listSpans,
  listVerdicts,
  toAnswerLookup,
  validateLabel,
} from '../label/index.js';
import { createSessionState, toSubmittedLabel } from '../session/index.js';
import { createConditions } from './createConditions.js';
import { indexOntology } from './indexOntology.js';
import { listQuestions } from './listQuestions.js';
import { parseOntology } from './parseOntology.js';
import { toQuestionKey } from './questionKey.js';
import type { Question } from './toQuestion.js';

const kinds = toKindRegistry();
const reply = (id: string) => ({ id, content: id });
const toKey = ({ classification, target }: Question) => toQuestionKey(classification.id, target);

function read(classifications: readonly object[]) {
  const parsed = parseOntology({ id: 'o', version: 1, name: 'O', classifications });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.value;
}

describe('what a question is asked about', () => {
  const row = {
    id: 'row',
    messages: [
      { id: 'm0', role: 'user', content: '', canLabel: true },
      { id: 'm1', role: 'assistant', content: '', canLabel: false },
      { id: 'm2', role: 'user', content: '' },
      { id: 'm3', role: 'user', content: '', canLabel: true },
    ],
    comparisons: [
      { id: 'c0', responses: [reply('r0'), reply('r1')] },
      { id: 'c1', responses: [reply('r2')] },
      { id: 'c2', responses: [] },
      { id: 'c3', responses: [reply('r3'), reply('r4'), reply('r5')] },
    ],
  } as const;

  it.each([
    ['row', ['row']],
    ['message', ['message:m0', 'message:m3']],
    ['comparison', ['comparison:c0', 'comparison:c3']],
    ['response', ['r0', 'r1', 'r2', 'r3', 'r4', 'r5'].map((id) => `response:${id}`)],
    [undefined, ['row']],
  ])('with the scope %s is %j', (scope, targets) => {
    const nested = { id: 'n', kind: 'text', name: 'N' };
    const options = [{ id: 'a', label: 'A', classifications: [nested] }];
    const ontology = read([{ id: 'q', kind: 'radio', name: 'Q', options, ...(scope && { scope }) }]);
    const questions = listQuestions(ontology, row, kinds, () => undefined);
    expect(questions.map(({ target }) => toTargetKey(target))).toEqual(targets);
    const opened = listQuestions(ontology, row, kinds, (id) => (id === 'q' ? 'a' : undefined));
    expect(opened.map(({ target, depth }) => [toTargetKey(target), depth])).toEqual(
      targets.flatMap((target) => [
        [target, 0],
        [target, 1],
      ]),
    );
  });
});

describe('the one rule of what is asked', () => {
  it('is what is submitted: the answers to the questions asked, each once; the draft keeps all of them', () => {
    fc.assert(
      fc.property(anyWork, ({ ontology, row, label }) => {
        const { state } = createSessionState({ dataRow: row, ontology, annotator: label.annotator, label });
        const asked = new Set(listLabelQuestions(label, row, ontology, kinds).map(toKey));
        const submitted = toSubmittedLabel(state, 0).annotations;
        const expected = label.annotations.filter(({ classificationId, target }) =>
          asked.has(toQuestionKey(classificationId, target)),
        );
        expect(submitted).toHaveLength(expected.length);
        expect(new Set(submitted)).toEqual(new Set(expected));
        expect(state.label.annotations).toEqual(label.annotations);
      }),
      { numRuns: 400 },
    );
  });

  it('is what is validated and exported', () => {
    fc.assert(
      fc.property(anyWork, ({ ontology, row, label }) => {
        const asked = new Set(listLabelQuestions(label, row, ontology, kinds).map(toKey));
        for (const { classificationId, target } of validateLabel(label, row, ontology, kinds)) {
          expect(asked).toContain(toQuestionKey(classificationId, target));
        }
        for (const { annotation } of listVerdicts(label, row, ontology, kinds)) {
          expect(asked).toContain(toQuestionKey(annotation.classificationId, annotation.target));
        }
      }),
    );
  });

  it('does not depend on answers to what is not asked: submitting changes neither the questions nor the problems', () => {
    fc.assert(
      fc.property(anyWork, ({ ontology, row, label }) => {
        const submitted = { ...label, annotations: listAskedAnnotations(label, row, ontology, kinds) };
        const before = listLabelQuestions(label, row, ontology, kinds);
        const after = listLabelQuestions(submitted, row, ontology, kinds);
        expect(after).toEqual(before);
        for (const [index, { classification }] of after.entries()) {
          expect(classification).toBe(before[index]?.classification);
        }
        expect(validateLabel(submitted, row, ontology, kinds)).toEqual(
          validateLabel(label, row, ontology, kinds),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('is what conditions go by: “answered” holds exactly for what is asked and answered', () => {
    fc.assert(
      fc.property(anyWork, ({ ontology, row, label }) => {
        const answerOf = toAnswerLookup(label);
        const asked = new Set(listLabelQuestions(label, row, ontology, kinds).map(toKey));
        const spans = listSpans(label, row, ontology, kinds);
        const conditions = createConditions({ ontology, row, kinds, answerOf, spans });
        for (const { classificationId, target, answer } of label.annotations) {
          const classification = indexOntology(ontology).get(classificationId)?.classification;
          const isAnswered =
            kinds.get(classification?.kind ?? '')?.isAnswered(answer, classification) === true;
          expect(conditions.holds({ classificationId, operator: 'answered' }, target)).toBe(
            isAnswered && asked.has(toQuestionKey(classificationId, target)),
          );
        }
      }),
    );
  });
});

describe('the work of a long form', () => {
  const row = { id: 'row', messages: [], comparisons: [] };
  const previous = (index: number) => ({ classificationId: `q${index - 1}`, operator: 'answered' });

  function countLookups(count: number, visibleIf: (index: number) => object): number {
    const classifications = Array.from({ length: count }, (_, index) => ({
      id: `q${index}`,
      kind: 'text',
      name: `Q${index}`,
      ...(index === 0 ? {} : { visibleIf: visibleIf(index) }),
    }));
    let lookups = 0;
    const questions = listQuestions(read(classifications), row, kinds, () => {
      lookups += 1;
      return 'x';
    });
    expect(questions).toHaveLength(count);
    return lookups;
  }

  it.each([
    ['a chain', previous],
    ['all that go by one', () => previous(1)],
    [
      'each by the two before it',
      (index: number) => ({ all: [previous(index), previous(Math.max(1, index - 1))] }),
    ],
  ])('grows with its questions and no faster: %s', (_name, visibleIf) => {
    for (const count of [30, 300]) expect(countLookups(count, visibleIf)).toBeLessThan(6 * count);
  });
});
