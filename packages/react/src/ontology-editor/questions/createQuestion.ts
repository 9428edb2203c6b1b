import { toSlug } from '../draft/ids.js';
import { createKindSettings } from '../draft/kindDefaults.js';
import type { QuestionDraft } from '../draft/types.js';
import type { OntologyEditorTranslations } from '../translations.js';

/** A new question of a kind, named so that it can be asked as it is. */
export function createQuestion(
  kind: string,
  { newQuestionNames, newQuestion, newOptions }: OntologyEditorTranslations,
): QuestionDraft {
  const name = newQuestionNames[kind] ?? newQuestion;
  return { id: toSlug(name), kind, name, required: true, ...createKindSettings(kind, newOptions) };
}
