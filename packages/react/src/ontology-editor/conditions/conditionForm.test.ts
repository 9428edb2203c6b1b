import type { Condition } from '@adjudge/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionDraft } from '../draft/types.js';
import {
  createSentence,
  listOperators,
  toCondition,
  toConditionForm,
  toValueInput,
} from './conditionForm.js';

const about = { classificationId: 'best' };
const is: Condition = { ...about, operator: 'is', value: 'a' };

describe('a condition as it is edited', () => {
  it.each<[Condition, object]>([
    [{ all: [is] }, { type: 'group', joiner: 'all' }],
    [{ any: [is] }, { type: 'group', joiner: 'any' }],
    [{ not: { all: [is] } }, { type: 'group', joiner: 'not-all' }],
    [{ not: { any: [is] } }, { type: 'group', joiner: 'none' }],
    [{ not: { ...about, operator: 'at-least', value: 3 } }, { type: 'group', joiner: 'none' }],
    [is, { type: 'sentence', questionId: 'best', operator: 'is', value: 'a' }],
    [{ not: is }, { type: 'sentence', operator: 'is-not', value: 'a' }],
    [{ not: { not: is } }, { type: 'sentence', operator: 'is' }],
    [
      { responses: 'at-least', value: 3 },
      { type: 'sentence', operator: 'at-least', value: 3 },
    ],
    [
      { ...about, operator: 'answered' },
      { type: 'sentence', operator: 'answered', value: undefined },
    ],
  ])('%j', (condition, form) => {
    expect(toConditionForm(condition)).toMatchObject(form);
  });

  /** Whether a condition holds, each question being answered or compared at the whim of the test. */
  const holds = (condition: Condition, truth: (leaf: Condition) => boolean): boolean => {
    if ('all' in condition) return condition.all.every((one) => holds(one, truth));
    if ('any' in condition) return condition.any.some((one) => holds(one, truth));
    return 'not' in condition ? !holds(condition.not, truth) : truth(condition);
  };
  const leaf = fc.oneof<fc.Arbitrary<Condition>[]>(
    fc.constantFrom('a', 'b').map((value): Condition => ({ ...about, operator: 'is', value })),
    fc.nat(3).map((value): Condition => ({ ...about, operator: 'at-least', value })),
    fc.nat(3).map((value): Condition => ({ responses: 'at-most', value })),
    fc.constant<Condition>({ ...about, operator: 'answered' }),
    fc.constant<Condition>({ ...about, operator: 'verdict', value: 'tie' }),
  );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('condition'), { maxLength: 3 }).map((all): Condition => ({ all })),
      fc.array(tie('condition'), { maxLength: 3 }).map((any): Condition => ({ any })),
      tie('condition').map((not): Condition => ({ not })),
    ),
  }));

  it('means the same when it was read into the form and out of it', () => {
    fc.assert(
      fc.property(condition, fc.func(fc.boolean()), (given, truth) => {
        const judge = (one: Condition) => truth(JSON.stringify(one));
        expect(holds(toCondition(toConditionForm(given)), judge)).toBe(holds(given, judge));
      }),
    );
  });
});

describe('what can be asked depends on the kind', () => {
  const question = (kind: string, more: object = {}): QuestionDraft => ({
    id: 'q',
    kind,
    name: 'Q',
    ...more,
  });
  it.each<[QuestionDraft | undefined, string, unknown]>([
    [undefined, 'at-least', 2],
    [question('radio', { options: [{ id: 'yes', label: 'Yes' }] }), 'is', 'yes'],
    [question('checklist', { options: [{ id: 'yes', label: 'Yes' }] }), 'includes', 'yes'],
    [question('rating', { min: 3 }), 'at-least', 3],
    [question('preference'), 'verdict', 'preferred'],
    [question('ranking'), 'verdict', 'preferred'],
    [question('text'), 'answered', undefined],
    [question('matrix'), 'answered', undefined],
  ])('%j', (asked, operator, value) => {
    expect(createSentence(asked)).toMatchObject({ operator, value });
    for (const one of listOperators(asked)) expect(() => toValueInput(one, asked)).not.toThrow();
  });
});
