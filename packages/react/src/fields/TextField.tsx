'use client';

import { type TextClassification, toCharacterCount } from '@adjudge/core';
import type { Translations } from '../i18n/index.js';
import { useTranslations } from '../i18n/index.js';
import { Button } from '../parts/index.js';
import type { FieldProps } from '../session/index.js';
import { SuggestionMark } from './SuggestionMark.js';

type TextFieldProps = FieldProps<TextClassification, string>;

/** How many characters there are; while a limit is near, how many of how many. */
function toCountNote(
  count: number,
  { minCharacters = 0, maxCharacters }: TextClassification,
  translations: Translations,
): string {
  if (maxCharacters !== undefined && count > maxCharacters * 0.8) {
    return translations.charactersOf(count, maxCharacters);
  }
  if (count === 0 && minCharacters > 0) return translations.atLeastCharacters(minCharacters);
  if (count < minCharacters) return translations.charactersOf(count, minCharacters);
  return count === 0 ? '' : translations.characterCount(count);
}

function SuggestedText({ suggestion, onAnswerChange, isDisabled }: TextFieldProps) {
  const { acceptSuggestion } = useTranslations();
  if (suggestion === undefined) return null;
  return (
    <div data-adj="suggested-text">
      <SuggestionMark suggestion={suggestion} />
      <p dir="auto">{suggestion.answer}</p>
      <Button size="mini" disabled={isDisabled} onClick={() => onAnswerChange(suggestion.answer)}>
        {acceptSuggestion}
      </Button>
    </div>
  );
}

/** Free text. A burst of typing is one step of undo. */
export function TextField(props: TextFieldProps) {
  const { classification, answer = '', isReadOnly, onAnswerChange } = props;
  const translations = useTranslations();
  return (
    <>
      <span data-adj="field-note">{toCountNote(toCharacterCount(answer), classification, translations)}</span>
      <div data-adj="text-area-space">
        <textarea
          data-adj="text-area"
          id={props.inputId}
          dir="auto"
          rows={2}
          placeholder={translations.reasonPlaceholder}
          value={answer}
          disabled={props.isDisabled}
          readOnly={isReadOnly}
          required={props.isRequired}
          aria-labelledby={props.labelId}
          aria-describedby={props.describedBy}
          aria-invalid={props.isInvalid || undefined}
          onChange={({ target }) =>
            onAnswerChange(target.value === '' ? undefined : target.value, { merge: true })
          }
        />
      </div>
      {props.answer === undefined && !isReadOnly ? <SuggestedText {...props} /> : null}
    </>
  );
}
