'use client';

import type { ChecklistClassification } from '@adjudge/core';
import type { Translations } from '../i18n/index.js';
import { useTranslations } from '../i18n/index.js';
import { Button, Icon, toStateAttributes } from '../parts/index.js';
import type { FieldProps } from '../session/index.js';
import { SuggestionMark } from './SuggestionMark.js';

function toLimitsNote({ minChoices = 0, maxChoices }: ChecklistClassification, translations: Translations) {
  if (maxChoices === undefined) return minChoices > 0 ? translations.chooseAtLeast(minChoices) : undefined;
  if (minChoices > 0) return translations.chooseBetween(minChoices, maxChoices);
  return translations.chooseAtMost(maxChoices);
}

/** Any number of several options: native checkboxes, drawn. */
export function ChecklistField(props: FieldProps<ChecklistClassification, readonly string[]>) {
  const { classification, answer = [], suggestion, isDisabled, isReadOnly, onAnswerChange } = props;
  const translations = useTranslations();
  const note = toLimitsNote(classification, translations);
  const toggle = (id: string) => {
    if (isReadOnly) return;
    const chosen = new Set(answer);
    if (!chosen.delete(id)) chosen.add(id);
    const next = classification.options.map((option) => option.id).filter((one) => chosen.has(one));
    onAnswerChange(next.length > 0 ? next : undefined);
  };
  return (
    <>
      {note === undefined ? null : <span data-adj="field-note">{note}</span>}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset’s legend could not stand beside the note. */}
      <div
        data-adj="options"
        role="group"
        aria-labelledby={props.labelId}
        aria-describedby={props.describedBy}
      >
        {classification.options.map(({ id, label }) => {
          const isSuggested = props.answer === undefined && suggestion?.answer.includes(id) === true;
          return (
            <label key={id} data-adj="option" {...toStateAttributes({ suggested: isSuggested })}>
              <span data-adj="option-box">
                <input
                  type="checkbox"
                  checked={answer.includes(id)}
                  disabled={isDisabled}
                  aria-invalid={props.isInvalid || undefined}
                  onChange={() => toggle(id)}
                />
                <Icon name="check" size={12} />
              </span>
              <span>{label}</span>
              {isSuggested && suggestion !== undefined ? <SuggestionMark suggestion={suggestion} /> : null}
            </label>
          );
        })}
      </div>
      {suggestion === undefined || props.answer !== undefined || isReadOnly ? null : (
        <Button
          size="mini"
          icon="spark"
          disabled={isDisabled}
          onClick={() => onAnswerChange(suggestion.answer)}
        >
          {translations.acceptSuggestion}
        </Button>
      )}
    </>
  );
}
