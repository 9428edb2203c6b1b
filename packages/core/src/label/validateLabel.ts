import { type DataRow, type Target, toTargetComparison } from '../conversation/index.js';
import { createProblem, type Problem } from '../errors/index.js';
import type { KindRegistry } from '../kinds/index.js';
import type { Ontology, Question } from '../ontology/index.js';
import { toAnnotation } from './annotations.js';
import { listLabelQuestions } from './fit.js';
import type { Label } from './types.js';

/** A problem with one question's answer. */
export interface AnswerProblem extends Problem {
  readonly classificationId: string;
  readonly target: Target;
}

/** Whether a question has an answer that counts. */
export function isQuestionAnswered(
  label: Label,
  { classification, target }: Question,
  kinds: KindRegistry,
): boolean {
  const annotation = toAnnotation(label.annotations, classification.id, target);
  if (annotation === undefined) return false;
  return kinds.get(classification.kind)?.isAnswered(annotation.answer, classification) ?? true;
}

function listQuestionProblems(
  label: Label,
  question: Question,
  row: DataRow,
  kinds: KindRegistry,
): readonly Problem[] {
  const { classification, target, isRequired } = question;
  const kind = kinds.get(classification.kind);
  // A question of an unknown kind cannot be answered here; demanding it would make the row unsubmittable.
  if (kind === undefined) return [];
  if (!isQuestionAnswered(label, question, kinds)) {
    if (!isRequired) return [];
    const message = `“${classification.name}” is not answered yet.`;
    return [createProblem('answer-required', message, { params: { classification: classification.name } })];
  }
  const answer = toAnnotation(label.annotations, classification.id, target)?.answer;
  return kind.validate(answer, classification, toTargetComparison(row, target));
}

/** What keeps a label from being submitted, in the order of the questions. */
export function validateLabel(
  label: Label,
  row: DataRow,
  ontology: Ontology,
  kinds: KindRegistry,
): AnswerProblem[] {
  return listLabelQuestions(label, row, ontology, kinds).flatMap((question) =>
    listQuestionProblems(label, question, row, kinds).map((problem) => ({
      ...problem,
      classificationId: question.classification.id,
      target: question.target,
    })),
  );
}
