import type { Condition } from '@adjudge/core';
import { createUniqueId } from './ids.js';
import type { OptionDraft, QuestionDraft } from './types.js';

/** The condition with the questions it goes by replaced by others. */
function renameReferences(condition: Condition, ids: ReadonlyMap<string, string>): Condition {
  if ('all' in condition) return { all: condition.all.map((one) => renameReferences(one, ids)) };
  if ('any' in condition) return { any: condition.any.map((one) => renameReferences(one, ids)) };
  if ('not' in condition) return { not: renameReferences(condition.not, ids) };
  if (!('classificationId' in condition)) return condition;
  return {
    ...condition,
    classificationId: ids.get(condition.classificationId) ?? condition.classificationId,
  };
}

function renameConditions(question: QuestionDraft, ids: ReadonlyMap<string, string>): QuestionDraft {
  const { visibleIf, requiredIf, settingsIf } = question;
  return {
    ...question,
    ...(visibleIf === undefined ? {} : { visibleIf: renameReferences(visibleIf, ids) }),
    ...(requiredIf === undefined ? {} : { requiredIf: renameReferences(requiredIf, ids) }),
    ...(settingsIf === undefined
      ? {}
      : { settingsIf: settingsIf.map((one) => ({ ...one, if: renameReferences(one.if, ids) })) }),
  };
}

/** A question with everything in it under ids that nothing has; conditions within the copy go by the copies. */
export function copyQuestion(
  original: QuestionDraft,
  name: string,
  taken: ReadonlySet<string>,
): QuestionDraft {
  const ids = new Map<string, string>();
  const known = new Set(taken);
  const register = (question: QuestionDraft, base: string) => {
    const id = createUniqueId(base, known);
    known.add(id);
    ids.set(question.id, id);
    for (const option of question.options ?? [])
      for (const nested of option.classifications ?? []) register(nested, nested.id);
  };
  register(original, original.id);
  const copy = (question: QuestionDraft): QuestionDraft => {
    const renamed = renameConditions({ ...question, id: ids.get(question.id) ?? question.id }, ids);
    const { options } = question;
    return options === undefined ? renamed : { ...renamed, options: options.map(copyOption) };
  };
  const copyOption = (option: OptionDraft): OptionDraft =>
    option.classifications === undefined
      ? option
      : { ...option, classifications: option.classifications.map(copy) };
  return { ...copy(original), name };
}
