import type { OptionAddress, OptionDraft, QuestionDraft, QuestionPlace } from './types.js';

type Questions = readonly QuestionDraft[];

/** A question and where it stands in the draft. */
export interface PlacedQuestion {
  readonly question: QuestionDraft;
  readonly depth: number;
  readonly place: QuestionPlace;
  /** The option it stands under. */
  readonly option?: OptionDraft | undefined;
  /** How many questions stand beside it, itself included. */
  readonly siblings: number;
}

function withNested(option: OptionDraft, classifications: Questions): OptionDraft {
  const { classifications: _before, ...rest } = option;
  return classifications.length === 0 ? rest : { ...rest, classifications };
}

/** The same list unless an element changed, so that what did not change keeps its identity. */
function keepSame<Element>(before: readonly Element[], after: readonly Element[]): readonly Element[] {
  const isSame = before.length === after.length && before.every((one, index) => one === after[index]);
  return isSame ? before : after;
}

function mapNested(question: QuestionDraft, map: (list: Questions) => Questions): QuestionDraft {
  const { options } = question;
  if (options === undefined) return question;
  const next = keepSame(
    options,
    options.map((option) => {
      if (option.classifications === undefined) return option;
      const nested = map(option.classifications);
      return nested === option.classifications ? option : withNested(option, nested);
    }),
  );
  return next === options ? question : { ...question, options: next };
}

/** The list with one question, at any depth, replaced by none, one or several. */
export function replaceQuestion(
  questions: Questions,
  id: string,
  replace: (question: QuestionDraft) => Questions,
): Questions {
  const next = questions.flatMap((question) =>
    question.id === id
      ? replace(question)
      : [mapNested(question, (list) => replaceQuestion(list, id, replace))],
  );
  return keepSame(questions, next);
}

/** The questions with another list of siblings: the top ones, or those under an option. */
export function mapSiblings(
  questions: Questions,
  parent: OptionAddress | undefined,
  map: (siblings: Questions) => Questions,
): Questions {
  if (parent === undefined) return map(questions);
  return replaceQuestion(questions, parent.questionId, (question) => [
    {
      ...question,
      options: (question.options ?? []).map((option) =>
        option.id === parent.optionId ? withNested(option, map(option.classifications ?? [])) : option,
      ),
    },
  ]);
}

/** The list with an element put in at an index. */
export function insertAt<Element>(list: readonly Element[], index: number, element: Element): Element[] {
  const at = Math.max(0, Math.min(index, list.length));
  return [...list.slice(0, at), element, ...list.slice(at)];
}

/** Every question in the order shown, each with its place. */
export function listPlacedQuestions(
  questions: Questions,
  parent?: OptionAddress,
  depth = 0,
  option?: OptionDraft,
): PlacedQuestion[] {
  return questions.flatMap((question, index) => [
    { question, depth, place: { parent, index }, option, siblings: questions.length },
    ...(question.options ?? []).flatMap((own) =>
      listPlacedQuestions(
        own.classifications ?? [],
        { questionId: question.id, optionId: own.id },
        depth + 1,
        own,
      ),
    ),
  ]);
}

/** The question of this id. */
export function findQuestion(questions: Questions, id: string | undefined): QuestionDraft | undefined {
  return listPlacedQuestions(questions).find(({ question }) => question.id === id)?.question;
}

/** Ids of a question and all nested in it. */
export function listIdsWithin(question: QuestionDraft): string[] {
  return listPlacedQuestions([question]).map(({ question: { id } }) => id);
}
