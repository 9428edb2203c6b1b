import { type Comparison, type DataRow, type Target, toTargetComparison } from '../conversation/index.js';
import { createProblem, type JsonValue, type Problem } from '../errors/index.js';
import type { AnyKind, KindRegistry } from '../kinds/index.js';
import type { Ontology, Question } from '../ontology/index.js';
import { toAnnotation } from './annotations.js';
import { listLabelQuestions } from './listLabelQuestions.js';
import type { Label } from './types.js';

/** A problem with one question's answer. */
export interface AnswerProblem extends Problem {
  readonly classificationId: string;
  readonly target: Target;
}

/** Whether a question has an answer that counts: one that it takes, with the settings it has now. */
export function isQuestionAnswered(
  label: Label,
  { classification, target }: Question,
  kinds: KindRegistry,
): boolean {
  const annotation = toAnnotation(label.annotations, classification.id, target);
  if (annotation === undefined) return false;
  const kind = kinds.get(classification.kind);
  if (kind === undefined) return true;
  const parsed = kind.parseAnswer(annotation.answer, classification);
  return parsed.ok && kind.isAnswered(parsed.value, classification);
}

function listAnswerProblems(
  answer: JsonValue | undefined,
  { classification, isRequired }: Question,
  comparison: Comparison | undefined,
  kind: AnyKind,
): readonly Problem[] {
  const { name } = classification;
  const params = { classification: name };
  const parsed = answer === undefined ? undefined : kind.parseAnswer(answer, classification);
  if (parsed?.ok === false) {
    const message = `The answer to “${name}” is none that the question takes now. Answer it again.`;
    return [createProblem('answer-invalid', message, { params })];
  }
  if (parsed !== undefined && kind.isAnswered(parsed.value, classification)) {
    return kind.validate(parsed.value, classification, comparison);
  }
  return isRequired ? [createProblem('answer-required', `“${name}” is not answered yet.`, { params })] : [];
}

interface Judged {
  readonly answer: JsonValue | undefined;
  readonly comparison: Comparison | undefined;
  readonly kind: AnyKind;
  readonly problems: readonly AnswerProblem[];
}

const judged = new WeakMap<Question, Judged>();

/** What is wrong with one answer: the same list as long as nothing it depends on has changed. */
export function listQuestionProblems(
  label: Label,
  question: Question,
  row: DataRow,
  kinds: KindRegistry,
): readonly AnswerProblem[] {
  const { classification, target } = question;
  const kind = kinds.get(classification.kind);
  // A question of an unknown kind cannot be answered here; demanding it would make the row unsubmittable.
  if (kind === undefined) return [];
  const answer = toAnnotation(label.annotations, classification.id, target)?.answer;
  const comparison = toTargetComparison(row, target);
  const before = judged.get(question);
  if (before?.answer === answer && before?.comparison === comparison && before?.kind === kind) {
    return before.problems;
  }
  const problems = listAnswerProblems(answer, question, comparison, kind).map((problem) => ({
    ...problem,
    classificationId: classification.id,
    target,
  }));
  judged.set(question, { answer, comparison, kind, problems });
  return problems;
}

/** What keeps a label from being submitted, in the order of the questions. */
export function validateLabel(
  label: Label,
  row: DataRow,
  ontology: Ontology,
  kinds: KindRegistry,
): AnswerProblem[] {
  return listLabelQuestions(label, row, ontology, kinds).flatMap((question) =>
    listQuestionProblems(label, question, row, kinds),
  );
}
