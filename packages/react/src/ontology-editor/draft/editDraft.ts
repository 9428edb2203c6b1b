import { copyQuestion } from './copyQuestion.js';
import { createUniqueId } from './ids.js';
import { toQuestionOfKind } from './kindDefaults.js';
import {
  findQuestion,
  insertAt,
  listIdsWithin,
  listPlacedQuestions,
  mapSiblings,
  replaceQuestion,
} from './tree.js';
import type {
  DraftStep,
  OntologyDraft,
  OntologyEdit,
  QuestionDraft,
  QuestionPlace,
  Values,
} from './types.js';

type EditOf<Type extends OntologyEdit['type']> = Extract<OntologyEdit, { type: Type }>;

/** The thing with these values; one that is `undefined` is taken away. */
export function withValues<Thing extends object>(thing: Thing, values: Values): Thing {
  const entries = Object.entries({ ...thing, ...values }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Thing;
}

function withQuestions(draft: OntologyDraft, classifications: readonly QuestionDraft[]): OntologyDraft {
  return classifications === draft.classifications ? draft : { ...draft, classifications };
}

function listIds(draft: OntologyDraft): Set<string> {
  return new Set(listPlacedQuestions(draft.classifications).map(({ question }) => question.id));
}

/** Only a question at the top says what it is about; one under an option is about what that is about. */
function insertQuestion(draft: OntologyDraft, question: QuestionDraft, place: QuestionPlace): OntologyDraft {
  const placed = place.parent === undefined ? question : withValues(question, { scope: undefined });
  return withQuestions(
    draft,
    mapSiblings(draft.classifications, place.parent, (list) => insertAt(list, place.index, placed)),
  );
}

function removeQuestion(draft: OntologyDraft, id: string): OntologyDraft {
  return withQuestions(
    draft,
    replaceQuestion(draft.classifications, id, () => []),
  );
}

export function addQuestion({ draft }: DraftStep, { question, place }: EditOf<'add-question'>): DraftStep {
  const id = createUniqueId(question.id, listIds(draft), question.kind);
  return { draft: insertQuestion(draft, { ...question, id }, place), selectedId: id };
}

export function duplicateQuestion(step: DraftStep, { id, name }: EditOf<'duplicate-question'>): DraftStep {
  const { draft } = step;
  const original = listPlacedQuestions(draft.classifications).find(({ question }) => question.id === id);
  if (original === undefined) return step;
  const copy = copyQuestion(original.question, name, listIds(draft));
  const { parent, index } = original.place;
  return { draft: insertQuestion(draft, copy, { parent, index: index + 1 }), selectedId: copy.id };
}

export function moveQuestion(step: DraftStep, { id, place }: EditOf<'move-question'>): DraftStep {
  const question = findQuestion(step.draft.classifications, id);
  if (question === undefined) return step;
  // Under itself it would be gone.
  if (place.parent !== undefined && listIdsWithin(question).includes(place.parent.questionId)) return step;
  return { ...step, draft: insertQuestion(removeQuestion(step.draft, id), question, place) };
}

/** After a removal the one that took its place is shown, or the one before it. */
export function dropQuestion(step: DraftStep, { id }: EditOf<'remove-question'>): DraftStep {
  const draft = removeQuestion(step.draft, id);
  if (draft === step.draft) return step;
  const left = listIds(draft);
  if (step.selectedId !== undefined && left.has(step.selectedId)) return { ...step, draft };
  const before = listPlacedQuestions(step.draft.classifications).map(({ question }) => question.id);
  const at = before.indexOf(id);
  const next =
    before.slice(at).find((one) => left.has(one)) ??
    before
      .slice(0, at)
      .reverse()
      .find((one) => left.has(one));
  return { draft, selectedId: next };
}

export function setQuestion(step: DraftStep, { id, values }: EditOf<'set-question'>): DraftStep {
  const { draft } = step;
  const next = replaceQuestion(draft.classifications, id, (one) => [withValues(one, values)]);
  return { ...step, draft: withQuestions(draft, next) };
}

export function setKind(step: DraftStep, { id, kind, optionLabels }: EditOf<'set-kind'>): DraftStep {
  const { draft } = step;
  const next = replaceQuestion(draft.classifications, id, (one) =>
    one.kind === kind ? [one] : [toQuestionOfKind(one, kind, optionLabels)],
  );
  return { ...step, draft: withQuestions(draft, next) };
}
