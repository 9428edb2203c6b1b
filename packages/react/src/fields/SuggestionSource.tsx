'use client';

import { actInField } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { Button } from '../parts/index.js';
import type { FieldProps, Suggestion } from '../session/index.js';

interface SuggestionSourceProps {
  suggestion: Suggestion<unknown> | undefined;
  isAnswered: boolean;
  /** What was suggested, in words; without it nothing is said once there is an answer. */
  name?: string | undefined;
}

/** Whose suggestion it is, for as long as the reader needs to know. */
export function SuggestionSource({ suggestion, isAnswered, name }: SuggestionSourceProps) {
  const { suggestedBy, suggestedByNobody, wasSuggestedBy } = useTranslations();
  if (suggestion === undefined) return null;
  const { source } = suggestion;
  if (!isAnswered) {
    const note = source === undefined ? suggestedByNobody : suggestedBy(source);
    return <span data-adj="field-note">{note}</span>;
  }
  if (source === undefined || name === undefined) return null;
  return <span data-adj="field-note">{wasSuggestedBy(source, name)}</span>;
}

type AcceptSuggestionProps<Answer> = Pick<
  FieldProps<never, Answer>,
  'suggestion' | 'answer' | 'isDisabled' | 'isReadOnly' | 'onAnswerChange'
>;

/** Makes the suggestion the answer in one press; gone once there is an answer. */
export function AcceptSuggestion<Answer>(props: AcceptSuggestionProps<Answer>) {
  const { suggestion, answer, isDisabled, isReadOnly, onAnswerChange } = props;
  const { acceptSuggestion } = useTranslations();
  if (suggestion === undefined || answer !== undefined || isReadOnly) return null;
  return (
    <Button
      size="mini"
      icon="spark"
      disabled={isDisabled}
      data-action="accept-suggestion"
      onClick={({ currentTarget }) => actInField(currentTarget, () => onAnswerChange(suggestion.answer))}
    >
      {acceptSuggestion}
    </Button>
  );
}
