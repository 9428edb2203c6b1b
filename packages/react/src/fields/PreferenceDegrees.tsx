'use client';

import { toDegreeCount } from '@adjudge/core';
import { useId } from 'react';
import { listKeyCaps } from '../a11y/index.js';
import { fieldTexts } from '../i18n/fieldTexts.js';
import { useTranslations } from '../i18n/index.js';
import { KeyHint } from '../parts/index.js';
import { ChoiceGroup } from './ChoiceGroup.js';
import { ChoicePoint } from './ChoicePoint.js';
import { toDegreeName, toPreferring, toStrength } from './preferenceChoices.js';
import type { PreferenceInputProps } from './preferenceInput.js';
import { toDegreeKey } from './toVerdictOfKey.js';

/** How much better the chosen response is, where it is one of several. */
export function PreferenceDegrees(props: PreferenceInputProps) {
  const { classification, responses, field, verdict, suggestion, hasKeys, onVerdict } = props;
  const translations = useTranslations(fieldTexts);
  const labelId = useId();
  const { strength } = classification;
  if (strength === undefined || verdict === undefined || 'tie' in verdict) return null;
  const { preferred } = verdict;
  const letter = responses.find(({ response }) => response.id === preferred)?.letter ?? '';
  const degrees = Array.from({ length: toDegreeCount(strength) }, (_, index) => index + 1);
  return (
    <div data-adj="degrees">
      <span data-adj="degrees-label" id={labelId}>
        {translations.howMuchBetter(letter)}
      </span>
      <ChoiceGroup
        part="degree-points"
        field={field}
        labelledBy={`${props.labelledBy} ${labelId}`}
        count={degrees.length}
        place={(toStrength(verdict) ?? 0) - 1}
        onChoose={(place) => onVerdict(toPreferring(preferred, place + 1))}
      >
        {degrees.map((degree, place) => {
          const name = toDegreeName(strength, degree, translations);
          const hotkey = hasKeys ? toDegreeKey(degree, responses.length) : null;
          const isSuggested = suggestion !== undefined && toStrength(suggestion.answer) === degree;
          return (
            <ChoicePoint
              key={degree}
              place={place}
              name={name}
              hotkey={hotkey}
              suggestion={isSuggested ? suggestion : undefined}
            >
              <span>{name}</span>
              <KeyHint keys={listKeyCaps(hotkey)} />
            </ChoicePoint>
          );
        })}
      </ChoiceGroup>
    </div>
  );
}
