'use client';

import type { PresentedOption } from '@adjudge/core';
import * as RadioGroup from '@radix-ui/react-radio-group';
import { useId } from 'react';
import { toKeyShortcuts } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { Icon, toStateAttributes } from '../parts/index.js';
import { OptionContent, type OptionMark } from './OptionContent.js';
import { toOptionName } from './optionName.js';

interface PlainOptionProps {
  presented: PresentedOption;
  hotkey: string | null | undefined;
  mark: OptionMark | undefined;
}

/** One radio of a group: its dot and what is read on it. Its value is its place, since an option's id may name a model. */
export function PlainRadio({ presented, hotkey, mark, value }: PlainOptionProps & { value: string }) {
  const translations = useTranslations();
  const id = useId();
  const markId = mark === undefined ? undefined : id;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: Radix’s item is a button, which a label labels as well.
    <label data-adj="option" {...toStateAttributes({ suggested: mark !== undefined })}>
      <RadioGroup.Item
        value={value}
        data-adj="option-radio"
        aria-label={toOptionName(presented, translations)}
        aria-describedby={markId}
        aria-keyshortcuts={toKeyShortcuts(hotkey)}
      >
        <RadioGroup.Indicator data-adj="option-dot" />
      </RadioGroup.Item>
      <OptionContent presented={presented} hotkey={hotkey} mark={mark} markId={markId} />
    </label>
  );
}

interface PlainCheckboxProps extends PlainOptionProps {
  isChosen: boolean;
  isDisabled: boolean;
  isInvalid: boolean;
  onToggle: () => void;
}

/** One checkbox of a group: native, drawn. */
export function PlainCheckbox(props: PlainCheckboxProps) {
  const { presented, hotkey, mark, isChosen, isDisabled, isInvalid, onToggle } = props;
  const translations = useTranslations();
  const id = useId();
  const markId = mark === undefined ? undefined : id;
  return (
    <label data-adj="option" {...toStateAttributes({ suggested: mark !== undefined })}>
      <span data-adj="option-box">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isDisabled}
          aria-label={toOptionName(presented, translations)}
          aria-describedby={markId}
          aria-keyshortcuts={toKeyShortcuts(hotkey)}
          aria-invalid={isInvalid || undefined}
          onChange={onToggle}
        />
        <Icon name="check" size={12} />
      </span>
      <OptionContent presented={presented} hotkey={hotkey} mark={mark} markId={markId} />
    </label>
  );
}
