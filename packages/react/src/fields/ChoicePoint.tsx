'use client';

import * as RadioGroup from '@radix-ui/react-radio-group';
import { type ReactNode, useId } from 'react';
import { toKeyShortcuts } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { Icon, toStateAttributes } from '../parts/index.js';
import { toPercent } from './SuggestionMark.js';
import type { Proposed } from './useProposed.js';

interface ChoicePointProps {
  /** Its place in its group. */
  place: number;
  name: string;
  /** Shown under the pointer on a point that doesn't say by itself what it means. Not read aloud: the name says it. */
  title?: string | undefined;
  /** The suggestion, if it is this point. */
  suggestion?: Proposed<unknown> | undefined;
  hotkey?: string | null | undefined;
  children: ReactNode;
}

/** One radio of a scale: a small square button. A suggested one is dashed and says how sure its source is. */
export function ChoicePoint({ place, name, title, suggestion, hotkey, children }: ChoicePointProps) {
  const { suggested, prefilled } = useTranslations();
  const markId = useId();
  return (
    <RadioGroup.Item
      value={String(place)}
      data-adj="choice-point"
      aria-label={name}
      aria-describedby={suggestion === undefined ? undefined : markId}
      aria-keyshortcuts={toKeyShortcuts(hotkey)}
      {...toStateAttributes({ suggested: suggestion !== undefined })}
    >
      {children}
      {title === undefined ? null : <span data-adj="choice-title" title={title} aria-hidden="true" />}
      {suggestion === undefined ? null : (
        <span data-adj="suggestion" id={markId}>
          <span data-adj="unseen">{suggestion.isPrefilled === true ? prefilled : suggested}</span>{' '}
          {suggestion.confidence === undefined ? (
            <Icon name="spark" size={12} />
          ) : (
            toPercent(suggestion.confidence)
          )}
        </span>
      )}
    </RadioGroup.Item>
  );
}
