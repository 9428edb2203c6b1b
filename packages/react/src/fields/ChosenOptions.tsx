'use client';

import type { PresentedOption } from '@adjudge/core';
import { useTranslations } from '../i18n/index.js';
import { Button } from '../parts/index.js';
import { OptionContent, type OptionMark } from './OptionContent.js';
import { toOptionName } from './optionName.js';

interface ChosenOptionsProps {
  chosen: readonly PresentedOption[];
  toMark: (optionId: string) => OptionMark | undefined;
  /** Absent where nothing can be changed. */
  onRemove: ((optionId: string) => void) | undefined;
}

/** What is chosen of a long list, always in sight, each with the way to take it out again. */
export function ChosenOptions({ chosen, toMark, onRemove }: ChosenOptionsProps) {
  const translations = useTranslations();
  if (chosen.length === 0) {
    return <p data-adj="nothing-chosen">{translations.nothingChosen}</p>;
  }
  return (
    <ul data-adj="chosen-options" aria-label={translations.chosenOptions}>
      {chosen.map((presented) => {
        const { id } = presented.option;
        const mark = toMark(id);
        return (
          <li key={id} data-adj="chosen-option">
            <OptionContent presented={presented} mark={mark} markId={undefined} />
            {onRemove === undefined ? null : (
              <Button
                size="mini"
                icon="cross"
                iconLabel={translations.removeOption(toOptionName(presented, translations))}
                onClick={() => onRemove(id)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
