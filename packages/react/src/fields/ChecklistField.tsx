'use client';

import type { ChecklistClassification } from '@adjudge/core';
import type { KeyboardEvent } from 'react';
import { useAnnounce } from '../a11y/index.js';
import type { Texts } from '../i18n/index.js';
import { useTranslations } from '../i18n/index.js';
import type { FieldProps } from '../session/index.js';
import { toOptionMark } from './OptionContent.js';
import { chooseByKey } from './optionKeys.js';
import { PlainCheckbox } from './PlainOption.js';
import { SearchableOptions } from './SearchableOptions.js';
import { AcceptSuggestion } from './SuggestionSource.js';
import { usePrefilled } from './usePrefilled.js';
import { usePresentedOptions } from './usePresentedOptions.js';

type ChecklistFieldProps = FieldProps<ChecklistClassification, readonly string[]>;

/** The limits while nothing is chosen; then how many are, of how many. */
function toCountNote(
  chosen: number,
  { minChoices = 0, maxChoices }: ChecklistClassification,
  translations: Texts,
): string | undefined {
  if (maxChoices === undefined && minChoices === 0) return undefined;
  if (chosen > 0) {
    if (maxChoices !== undefined) return translations.chosenOf(chosen, maxChoices);
    return chosen < minChoices ? translations.chosenOf(chosen, minChoices) : translations.chosenCount(chosen);
  }
  if (maxChoices === undefined) return translations.chooseAtLeast(minChoices);
  return minChoices > 0
    ? translations.chooseBetween(minChoices, maxChoices)
    : translations.chooseAtMost(maxChoices);
}

/** Takes an option in or out, in the ontology's order, and says how many are chosen where that is limited. */
function useToggle({ classification, answer = [], isReadOnly, onAnswerChange }: ChecklistFieldProps) {
  const announce = useAnnounce();
  const translations = useTranslations();
  return (id: string) => {
    if (isReadOnly) return;
    const chosen = new Set(answer);
    if (!chosen.delete(id)) chosen.add(id);
    const next = classification.options.map((option) => option.id).filter((one) => chosen.has(one));
    onAnswerChange(next.length > 0 ? next : undefined);
    const note = toCountNote(next.length, classification, translations);
    if (note !== undefined) announce(note);
  };
}

/** Enter on a checkbox chooses, as Space does, and never submits the form. */
function chooseByEnter(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, ctrlKey, metaKey, repeat } = event;
  if (key !== 'Enter' || ctrlKey || metaKey || !(target instanceof HTMLInputElement)) return;
  event.preventDefault();
  if (!repeat) target.click();
}

/** Any number of several options. */
export function ChecklistField(props: ChecklistFieldProps) {
  const { classification, answer = [], suggestion } = props;
  const translations = useTranslations();
  const { options, keys } = usePresentedOptions(props);
  const prefilled = usePrefilled(classification.id, props.target);
  const toggle = useToggle(props);
  const note = toCountNote(answer.length, classification, translations);
  const noteId = note === undefined ? undefined : `${props.inputId}-count`;
  const describedBy = [noteId, props.describedBy].filter(Boolean).join(' ') || undefined;
  const toMark = (id: string) => toOptionMark(id, suggestion, prefilled);
  return (
    <>
      {note === undefined ? null : (
        <span data-adj="field-note" id={noteId}>
          {note}
        </span>
      )}
      {classification.uiMode === 'searchable' ? (
        <SearchableOptions
          field={{ ...props, describedBy }}
          options={options}
          chosen={answer}
          isMultiple
          toMark={toMark}
          onChoose={toggle}
          onRemove={toggle}
        />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset’s legend could not stand beside the note.
        <div
          data-adj="options"
          role="group"
          aria-labelledby={props.labelId}
          aria-describedby={describedBy}
          onKeyDown={(event) => {
            chooseByEnter(event);
            chooseByKey(event, keys);
          }}
        >
          {options.map((presented, index) => (
            <PlainCheckbox
              key={presented.option.id}
              presented={presented}
              hotkey={keys[index]}
              mark={toMark(presented.option.id)}
              isChosen={answer.includes(presented.option.id)}
              isDisabled={props.isDisabled}
              isInvalid={props.isInvalid}
              onToggle={() => toggle(presented.option.id)}
            />
          ))}
        </div>
      )}
      <AcceptSuggestion {...props} />
    </>
  );
}
