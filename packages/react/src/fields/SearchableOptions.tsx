'use client';

import type { OptionClassification, PresentedOption } from '@adjudge/core';
import { useId, useMemo, useRef } from 'react';
import { useTranslations } from '../i18n/index.js';
import { toStateAttributes } from '../parts/index.js';
import type { FieldProps } from '../session/index.js';
import { ChosenOptions } from './ChosenOptions.js';
import type { OptionMark } from './OptionContent.js';
import { OptionList } from './OptionList.js';
import { toOptionName } from './optionName.js';
import { useOptionSearch } from './useOptionSearch.js';

/** Up to this many options the list is as high as they are, so that nothing but them is there. */
const shortList = 7;

interface SearchableOptionsProps {
  field: Omit<FieldProps<OptionClassification, never>, 'answer' | 'suggestion' | 'onAnswerChange'>;
  options: readonly PresentedOption[];
  /** Ids of the chosen options. */
  chosen: readonly string[];
  isMultiple: boolean;
  toMark: (optionId: string) => OptionMark | undefined;
  onChoose: (optionId: string) => void;
  onRemove: (optionId: string) => void;
}

/** Options of a long list: what is chosen, a search box, and the options that match, no more of them than can be read. */
export function SearchableOptions(props: SearchableOptionsProps) {
  const { field, options, chosen, isMultiple, toMark, onChoose, onRemove } = props;
  const translations = useTranslations();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const names = useMemo(
    () => options.map((presented) => toOptionName(presented, translations)),
    [options, translations],
  );
  const isLocked = field.isDisabled || field.isReadOnly;
  const search = useOptionSearch({
    names,
    first: options.flatMap(({ option }, place) => (toMark(option.id) === undefined ? [] : [place])),
    onChoose: (place) => {
      const id = options[place]?.option.id;
      if (id !== undefined && !isLocked) onChoose(id);
    },
  });
  const toId = (place: number) => `${listId}-${place}`;
  const remove = (optionId: string) => {
    onRemove(optionId);
    input.current?.focus();
  };
  return (
    <div data-adj="searchable-options">
      <ChosenOptions
        chosen={options.filter(({ option }) => chosen.includes(option.id))}
        toMark={toMark}
        onRemove={isLocked ? undefined : remove}
      />
      <input
        ref={input}
        data-adj="option-search"
        type="text"
        role="combobox"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        id={field.inputId}
        placeholder={translations.searchOptions(options.length)}
        value={search.query}
        disabled={field.isDisabled}
        aria-autocomplete="list"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={search.active === undefined ? undefined : toId(search.active)}
        aria-labelledby={field.labelId}
        aria-describedby={field.describedBy}
        aria-invalid={field.isInvalid || undefined}
        aria-required={field.isRequired || undefined}
        onChange={({ target }) => search.type(target.value)}
        onKeyDown={search.onKeyDown}
      />
      <div data-adj="option-list-space" {...toStateAttributes({ short: options.length <= shortList })}>
        <OptionList
          id={listId}
          labelId={field.labelId}
          options={options}
          shown={search.shown}
          active={search.active}
          chosen={chosen}
          isMultiple={isMultiple}
          isLocked={isLocked}
          toMark={toMark}
          toId={toId}
          onChoose={search.chooseAt}
        />
        {search.more > 0 || search.shown.length === 0 ? (
          <p data-adj="option-list-note">
            {search.more > 0 ? translations.moreOptions(search.more) : translations.matchCount(0)}
          </p>
        ) : null}
      </div>
    </div>
  );
}
