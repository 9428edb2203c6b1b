'use client';

import { type TextClassification, toCharacterCount } from '@adjudge/core';
import { useAnnounce } from '../a11y/index.js';
import type { Texts } from '../i18n/index.js';
import { useTranslations } from '../i18n/index.js';
import type { FieldProps } from '../session/index.js';
import { SuggestionMark } from './SuggestionMark.js';
import { AcceptSuggestion } from './SuggestionSource.js';
import { usePrefilled } from './usePrefilled.js';

type TextFieldProps = FieldProps<TextClassification, string>;

/** How many characters there are; while a limit is near, how many of how many. */
function toCountNote(
  count: number,
  { minCharacters = 0, maxCharacters }: TextClassification,
  translations: Texts,
): string {
  if (maxCharacters !== undefined && count > maxCharacters * 0.8) {
    return translations.charactersOf(count, maxCharacters);
  }
  if (count === 0 && minCharacters > 0) return translations.atLeastCharacters(minCharacters);
  if (count < minCharacters) return translations.charactersOf(count, minCharacters);
  return count === 0 ? '' : translations.characterCount(count);
}

/** On which side of its limits a count is: what is said aloud is only that this changed, not each key. */
function toSide(count: number, { minCharacters = 0, maxCharacters }: TextClassification): -1 | 0 | 1 {
  if (maxCharacters !== undefined && count > maxCharacters) return 1;
  return count < minCharacters ? -1 : 0;
}

/** The text proposed, whole, with the button that takes it over; a pre-filled one needs only the words on it. */
function SuggestedText(props: TextFieldProps) {
  const { suggestion, answer, isReadOnly } = props;
  const prefilled = usePrefilled(props.classification.id, props.target);
  if (prefilled !== undefined) return <SuggestionMark suggestion={prefilled} isPrefilled />;
  if (suggestion === undefined || answer !== undefined || isReadOnly) return null;
  return (
    <div data-adj="suggested-text">
      <SuggestionMark suggestion={suggestion} />
      <p dir="auto">{suggestion.answer}</p>
      <AcceptSuggestion {...props} />
    </div>
  );
}

/** Free text. A burst of typing is one step of undo. */
export function TextField(props: TextFieldProps) {
  const { classification, answer = '', isReadOnly, onAnswerChange } = props;
  const translations = useTranslations();
  const announce = useAnnounce();
  const count = toCharacterCount(answer);
  const note = toCountNote(count, classification, translations);
  const noteId = note === '' ? undefined : `${props.inputId}-count`;
  const type = (text: string) => {
    onAnswerChange(text === '' ? undefined : text, { merge: true });
    const next = toCharacterCount(text);
    const isCrossing = toSide(next, classification) !== toSide(count, classification);
    if (isCrossing) announce(toCountNote(next, classification, translations));
  };
  return (
    <>
      <span data-adj="field-note" id={noteId}>
        {note}
      </span>
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
          aria-describedby={[props.describedBy, noteId].filter(Boolean).join(' ') || undefined}
          aria-invalid={props.isInvalid || undefined}
          onChange={({ target }) => type(target.value)}
        />
      </div>
      <SuggestedText {...props} />
    </>
  );
}
