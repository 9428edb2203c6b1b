'use client';

import { listPresentedOptions, type RadioClassification, toAskedComparison } from '@adjudge/core';
import * as RadioGroup from '@radix-ui/react-radio-group';
import { useMemo } from 'react';
import { isHotkey, useTextDirection } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { toStateAttributes } from '../parts/index.js';
import { type FieldProps, useFieldKeys, useSessionConfiguration } from '../session/index.js';
import { SuggestionMark } from './SuggestionMark.js';
import { useChoosingKeys } from './useChoosingKeys.js';
import { VerdictKey } from './VerdictKey.js';
import { listOptionKeys } from './verdictKeys.js';

type RadioFieldProps = FieldProps<RadioClassification, string>;

/** The options as they are shown in this row, and what is needed to show them. They never change within a session. */
function useOptions({ classification, target, hasKeys }: RadioFieldProps) {
  const { controller, hotkeys, areKeysOn } = useSessionConfiguration('RadioField');
  return useMemo(() => {
    const state = controller.store.getState();
    const options = listPresentedOptions(state, classification, target);
    const keys = areKeysOn && hasKeys ? listOptionKeys(options, hotkeys) : [];
    return { options, keys, isVerdict: toAskedComparison(state, { classification, target }) !== undefined };
  }, [controller, classification, target, hasKeys, hotkeys, areKeysOn]);
}

/** Whose suggestion it is, for as long as the reader needs to know. */
function SuggestionNote(props: RadioFieldProps) {
  const { suggestion, answer } = props;
  const { suggestedBy, suggestedByNobody, wasSuggestedBy } = useTranslations();
  const { options } = useOptions(props);
  if (suggestion === undefined) return null;
  const suggested = options.find(({ option }) => option.id === suggestion.answer);
  if (suggested === undefined) return null;
  const name = suggested.response?.letter ?? suggested.option.label;
  const { source } = suggestion;
  if (answer !== undefined) {
    return source === undefined ? null : <span data-adj="field-note">{wasSuggestedBy(source, name)}</span>;
  }
  const note = source === undefined ? suggestedByNobody : suggestedBy(source);
  return <span data-adj="field-note">{note}</span>;
}

function PlainOption({
  label,
  value,
  isSuggested,
  suggestion,
}: {
  label: string;
  value: string;
  isSuggested: boolean;
  suggestion: RadioFieldProps['suggestion'];
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: Radix’s item is a button, which a label labels as well.
    <label data-adj="option" {...toStateAttributes({ suggested: isSuggested })}>
      <RadioGroup.Item value={value} data-adj="option-radio" aria-label={label}>
        <RadioGroup.Indicator data-adj="option-dot" />
      </RadioGroup.Item>
      <span>{label}</span>
      {isSuggested && suggestion !== undefined ? <SuggestionMark suggestion={suggestion} /> : null}
    </label>
  );
}

/** One of several options. A suggestion is a mark on its option, never a checked radio: only a press makes it an answer. */
export function RadioField(props: RadioFieldProps) {
  const { classification, answer, suggestion, isDisabled, isReadOnly } = props;
  const { options, keys, isVerdict } = useOptions(props);
  useFieldKeys(classification.id, props.target, (event) => {
    const option = options[keys.findIndex((key) => isHotkey(event, key))]?.option;
    if (option !== undefined) props.onAnswerChange(option.id);
    return option !== undefined;
  });
  const [ref, direction] = useTextDirection();
  const responses = options.filter(({ response }) => response !== undefined).length;
  const place = options.findIndex(({ option }) => option.id === answer);
  return (
    <>
      <SuggestionNote {...props} />
      <RadioGroup.Root
        data-adj={isVerdict ? 'verdict-keys' : 'options'}
        data-count={isVerdict ? responses : undefined}
        aria-labelledby={props.labelId}
        aria-describedby={props.describedBy}
        aria-invalid={props.isInvalid || undefined}
        required={props.isRequired}
        disabled={isDisabled}
        dir={direction}
        ref={ref}
        {...useChoosingKeys()}
        value={place === -1 ? '' : String(place)}
        onValueChange={(value) => {
          if (!isReadOnly) props.onAnswerChange(options[Number(value)]?.option.id);
        }}
      >
        {options.map((presented, index) =>
          isVerdict ? (
            <VerdictKey
              key={presented.option.id}
              presented={presented}
              value={String(index)}
              suggestion={suggestion}
              hotkey={keys[index] ?? null}
            />
          ) : (
            <PlainOption
              key={presented.option.id}
              label={presented.option.label}
              value={String(index)}
              isSuggested={suggestion?.answer === presented.option.id}
              suggestion={suggestion}
            />
          ),
        )}
      </RadioGroup.Root>
    </>
  );
}
