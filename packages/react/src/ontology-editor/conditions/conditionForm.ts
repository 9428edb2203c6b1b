import type { Condition, VerdictOutcome } from '@adjudge/core';
import type { QuestionDraft } from '../draft/types.js';

/** How the conditions of a group are taken together. */
export type Joiner = 'all' | 'any' | 'not-all' | 'none';

/** What a condition asks of an answer, as one choice of a list. */
export type ConditionOperator =
  | 'answered'
  | 'not-answered'
  | 'is'
  | 'is-not'
  | 'includes'
  | 'includes-not'
  | 'at-least'
  | 'at-most'
  | 'verdict'
  | 'verdict-not';

/** A condition as it is edited: a group, or one sentence of question, operator and value. */
export type ConditionForm =
  | { readonly type: 'group'; readonly joiner: Joiner; readonly conditions: readonly Condition[] }
  | {
      readonly type: 'sentence';
      /** Absent: how many responses there are. */
      readonly questionId?: string | undefined;
      readonly operator: ConditionOperator;
      readonly value?: string | number | boolean | undefined;
    };

type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

function toSentence(leaf: Leaf): Extract<ConditionForm, { type: 'sentence' }> {
  if ('responses' in leaf) return { type: 'sentence', operator: leaf.responses, value: leaf.value };
  const value = 'value' in leaf ? leaf.value : undefined;
  return { type: 'sentence', questionId: leaf.classificationId, operator: leaf.operator, value };
}

const negations: Partial<Record<ConditionOperator, ConditionOperator>> = {
  answered: 'not-answered',
  is: 'is-not',
  includes: 'includes-not',
  verdict: 'verdict-not',
};
const affirmations = Object.fromEntries(
  Object.entries(negations).map(([positive, negative]) => [negative, positive]),
) as Partial<Record<ConditionOperator, ConditionOperator>>;

function toNegated(inner: Condition): ConditionForm {
  if ('not' in inner) return toConditionForm(inner.not);
  if ('all' in inner) return { type: 'group', joiner: 'not-all', conditions: inner.all };
  if ('any' in inner) return { type: 'group', joiner: 'none', conditions: inner.any };
  const sentence = toSentence(inner);
  const operator = negations[sentence.operator];
  return operator === undefined
    ? { type: 'group', joiner: 'none', conditions: [inner] }
    : { ...sentence, operator };
}

/** A condition as it is edited. */
export function toConditionForm(condition: Condition): ConditionForm {
  if ('all' in condition) return { type: 'group', joiner: 'all', conditions: condition.all };
  if ('any' in condition) return { type: 'group', joiner: 'any', conditions: condition.any };
  return 'not' in condition ? toNegated(condition.not) : toSentence(condition);
}

function toLeaf(questionId: string | undefined, operator: string, value: unknown): Condition {
  if (questionId === undefined) return { responses: operator as 'at-least', value: Number(value ?? 2) };
  if (operator === 'answered') return { classificationId: questionId, operator };
  return { classificationId: questionId, operator, value } as Condition;
}

/** The condition an edited one comes to. */
export function toCondition(form: ConditionForm): Condition {
  if (form.type === 'sentence') {
    const positive = affirmations[form.operator];
    const leaf = toLeaf(form.questionId, positive ?? form.operator, form.value);
    return positive === undefined ? leaf : { not: leaf };
  }
  const conditions = [...form.conditions];
  switch (form.joiner) {
    case 'all':
      return { all: conditions };
    case 'any':
      return { any: conditions };
    case 'not-all':
      return { not: { all: conditions } };
    case 'none':
      return { not: { any: conditions } };
  }
}

const verdicts: readonly ConditionOperator[] = ['verdict', 'verdict-not'];
const answered: readonly ConditionOperator[] = ['answered', 'not-answered'];

/** What can be asked of the answers of a question, by its kind; without a question: of the number of responses. */
export function listOperators(question: QuestionDraft | undefined): readonly ConditionOperator[] {
  switch (question?.kind) {
    case undefined:
      return ['at-least', 'at-most'];
    case 'radio':
      return ['is', 'is-not', ...verdicts, ...answered];
    case 'checklist':
      return ['includes', 'includes-not', ...answered];
    case 'rating':
      return ['at-least', 'at-most', 'is', 'is-not', ...answered];
    case 'preference':
    case 'ranking':
    case 'best-worst':
      return [...verdicts, ...answered];
    case 'text':
      return answered;
    default:
      return [...answered, 'is', 'is-not'];
  }
}

/** What a verdict can be asked for. */
export const verdictOutcomes: readonly VerdictOutcome[] = ['preferred', 'tie', 'both-good', 'both-bad'];

/** How the value of an operator is given. */
export type ValueInput = 'none' | 'number' | 'text' | 'option' | 'outcome';

export function toValueInput(operator: ConditionOperator, question: QuestionDraft | undefined): ValueInput {
  if (answered.includes(operator)) return 'none';
  if (verdicts.includes(operator)) return 'outcome';
  if (question === undefined || question.kind === 'rating' || operator.startsWith('at-')) return 'number';
  return question.options === undefined ? 'text' : 'option';
}

function toFirstValue(operator: ConditionOperator, question: QuestionDraft | undefined) {
  switch (toValueInput(operator, question)) {
    case 'none':
      return undefined;
    case 'outcome':
      return 'preferred';
    case 'number':
      return question === undefined ? 2 : typeof question.min === 'number' ? question.min : 1;
    case 'option':
      return question?.options?.[0]?.id ?? '';
    case 'text':
      return '';
  }
}

/** A sentence about a question that can hold as it stands: its first operator, or the one given, with a first value. */
export function createSentence(
  question: QuestionDraft | undefined,
  operator: ConditionOperator = listOperators(question)[0] ?? 'answered',
): Extract<ConditionForm, { type: 'sentence' }> {
  return { type: 'sentence', questionId: question?.id, operator, value: toFirstValue(operator, question) };
}
