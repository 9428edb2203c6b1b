import { type DataRow, rowTarget, type Target, toTargetKey } from '../conversation/index.js';
import type { Classification, KindRegistry, Option } from '../kinds/index.js';
import type { Ontology } from './types.js';
import { hasOptions } from './walk.js';

/** A classification asked about one target: what the form shows, validation checks and exports keep. */
export interface Question {
  readonly classification: Classification;
  readonly target: Target;
  /** How deep it is nested: 0 for the ontology's own. */
  readonly depth: number;
}

/** Looks an answer up; `undefined` where none is given. */
export type AnswerLookup = (classificationId: string, target: Target) => unknown;

/** A string that is equal exactly when two questions are the same. */
export function toQuestionKey(classificationId: string, target: Target): string {
  return `${toTargetKey(target)} ${classificationId}`;
}

function listTargets(classification: Classification, row: DataRow): Target[] {
  if (classification.scope !== 'message') return [rowTarget];
  return row.messages
    .filter(({ canLabel }) => canLabel === true)
    .map(({ id }) => ({ type: 'message', messageId: id }));
}

function listChosen(classification: Classification, answer: unknown, kinds: KindRegistry): readonly Option[] {
  const kind = kinds.get(classification.kind);
  if (kind === undefined || answer === undefined || !hasOptions(classification)) return [];
  const chosen = new Set(kind.listChosenOptions(answer, classification));
  return classification.options.filter(({ id }) => chosen.has(id));
}

/**
 * The questions that are asked, given the answers so far, in the order shown: a nested one only while its option is chosen. The one rule
 * that form, validation and export share.
 */
export function listQuestions(
  ontology: Ontology,
  row: DataRow,
  kinds: KindRegistry,
  answerOf: AnswerLookup,
): Question[] {
  const expand = (classification: Classification, target: Target, depth: number): Question[] => [
    { classification, target, depth },
    ...listChosen(classification, answerOf(classification.id, target), kinds).flatMap((option) =>
      (option.classifications ?? []).flatMap((nested) => expand(nested, target, depth + 1)),
    ),
  ];
  return ontology.classifications.flatMap((classification) =>
    listTargets(classification, row).flatMap((target) => expand(classification, target, 0)),
  );
}
