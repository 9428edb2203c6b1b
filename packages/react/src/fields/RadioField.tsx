'use client';

import type { RadioClassification } from '@adjudge/core';
import { isHotkey } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { type FieldProps, useFieldKeys } from '../session/index.js';
import { toOptionMark } from './OptionContent.js';
import { toOptionName } from './optionName.js';
import { RadioOptions } from './RadioOptions.js';
import { SearchableOptions } from './SearchableOptions.js';
import { SuggestionSource } from './SuggestionSource.js';
import { usePrefilled } from './usePrefilled.js';
import { usePresentedOptions } from './usePresentedOptions.js';

type RadioFieldProps = FieldProps<RadioClassification, string>;

/** One of several options. A suggestion is a mark on its option, never a checked radio: only a press makes it an answer. */
export function RadioField(props: RadioFieldProps) {
  const { classification, answer, suggestion, onAnswerChange } = props;
  const translations = useTranslations();
  const shown = usePresentedOptions(props);
  const prefilled = usePrefilled(classification.id, props.target);
  useFieldKeys(classification.id, props.target, (event) => {
    const option = shown.options[shown.keys.findIndex((key) => isHotkey(event, key))]?.option;
    if (option !== undefined) onAnswerChange(option.id);
    return option !== undefined;
  });
  const suggested = shown.options.find(({ option }) => option.id === suggestion?.answer);
  const isSearchable = classification.uiMode === 'searchable' && !shown.isVerdict;
  return (
    <>
      {suggested === undefined ? null : (
        <SuggestionSource
          suggestion={suggestion}
          isAnswered={answer !== undefined}
          name={suggested.response?.letter ?? toOptionName(suggested, translations)}
        />
      )}
      {isSearchable ? (
        <SearchableOptions
          field={props}
          options={shown.options}
          chosen={answer === undefined ? [] : [answer]}
          isMultiple={false}
          toMark={(id) => toOptionMark(id, suggestion, prefilled)}
          onChoose={onAnswerChange}
          onRemove={() => onAnswerChange(undefined)}
        />
      ) : (
        <RadioOptions {...props} shown={shown} />
      )}
    </>
  );
}
