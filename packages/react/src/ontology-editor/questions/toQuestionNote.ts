import type { PlacedQuestion } from '../draft/tree.js';
import type { OntologyEditorTranslations } from '../translations.js';

/** What the list says of a question below its name: its kind, where it stands, when it is asked. */
export function toQuestionNote(
  { question, option }: PlacedQuestion,
  translations: OntologyEditorTranslations,
): string {
  const { kindNames, ratingRange, under, required, requiredSometimes, conditional } = translations;
  const { kind, min, max, visibleIf, requiredIf } = question;
  const isScale = kind === 'rating' && typeof min === 'number' && typeof max === 'number';
  const name = kindNames[kind] ?? kind;
  const needs = question.required === true ? required : requiredIf === undefined ? '' : requiredSometimes;
  return [
    isScale ? `${name} ${ratingRange(min, max)}` : name,
    option === undefined ? '' : under(option.label),
    visibleIf === undefined ? '' : conditional,
    needs,
  ]
    .filter(Boolean)
    .join(' · ');
}
