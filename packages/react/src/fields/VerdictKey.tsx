'use client';

import { type PresentedOption, selectPresentedResponses } from '@adjudge/core';
import * as RadioGroup from '@radix-ui/react-radio-group';
import { useId } from 'react';
import { listKeyCaps, toKeyShortcuts } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { Icon, type IconName, KeyHint, ResponseBadge, toStateAttributes } from '../parts/index.js';
import { type Suggestion, usePreferenceSession } from '../session/index.js';
import { toOptionName } from './optionName.js';
import { SuggestionMark } from './SuggestionMark.js';

interface VerdictKeyProps {
  presented: PresentedOption;
  /** What the radio group knows it by: its place, since an option's id may name a model. */
  value: string;
  suggestion: Suggestion<string> | undefined;
  /** Whether the suggestion is the answer already, and waits for submit to confirm it. */
  isPrefilled?: boolean | undefined;
  /** Its key, as it is written. */
  hotkey: string | null;
  /** The sign of what stands for no response. */
  tieIcon?: IconName | undefined;
}

/** An option that stands for a response or a tie: badge, name, key; dashed while it is only suggested. */
export function VerdictKey(props: VerdictKeyProps) {
  const { presented, value, suggestion, isPrefilled, hotkey, tieIcon = 'equal' } = props;
  const translations = useTranslations();
  const isPair = usePreferenceSession((state) => selectPresentedResponses(state).length === 2);
  const markId = useId();
  const isSuggested = suggestion?.answer === presented.option.id;
  const letter = presented.response?.letter;
  const name = toOptionName(presented, translations);
  return (
    <RadioGroup.Item
      value={value}
      data-adj="verdict-key"
      aria-label={name}
      aria-describedby={isSuggested ? markId : undefined}
      aria-keyshortcuts={toKeyShortcuts(hotkey)}
      {...toStateAttributes({ suggested: isSuggested, tie: presented.isTie })}
    >
      {letter === undefined ? (
        <span data-adj="tie-glyph">
          <Icon name={tieIcon} />
        </span>
      ) : (
        <ResponseBadge letter={letter} isPair={isPair} size={24} />
      )}
      <span data-adj="verdict-text">
        <span data-adj="verdict-label">
          <span data-adj="long">{name}</span>
          <span data-adj="short">{letter ?? name}</span>
        </span>
        {isSuggested && suggestion !== undefined ? (
          <SuggestionMark suggestion={suggestion} id={markId} isPrefilled={isPrefilled} />
        ) : null}
      </span>
      <span data-adj="verdict-sign">
        <KeyHint keys={listKeyCaps(hotkey)} />
        <Icon name="check" />
      </span>
    </RadioGroup.Item>
  );
}
