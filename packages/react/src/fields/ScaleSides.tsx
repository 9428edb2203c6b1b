'use client';

import type { PreferenceClassification, PresentedResponse } from '@adjudge/core';
import { toDegreeCount } from '@adjudge/core';
import { listKeyCaps } from '../a11y/index.js';
import { fieldTexts } from '../i18n/fieldTexts.js';
import { useTranslations } from '../i18n/index.js';
import { KeyHint, ResponseBadge } from '../parts/index.js';
import { useSessionConfiguration } from '../session/index.js';
import { toDegreeName } from './preferenceChoices.js';
import { toTieKey } from './toVerdictOfKey.js';
import { toResponseKey } from './verdictKeys.js';

interface ScaleSidesProps {
  classification: PreferenceClassification;
  responses: readonly PresentedResponse[];
  hasKeys: boolean;
  /** Whether the ends and the centre are named. */
  hasWords: boolean;
  /** What stands between the sides where they are not named, instead of the name of the centre. */
  middle?: string | undefined;
}

/** Which response stands at which end of a scale. Not read aloud: each point has it in its name. */
export function ScaleSides({ classification, responses, hasKeys, hasWords, middle }: ScaleSidesProps) {
  const translations = useTranslations(fieldTexts);
  const { hotkeys } = useSessionConfiguration('PreferenceField');
  const { strength } = classification;
  const isOdd = strength !== undefined && strength.points % 2 === 1;
  const isNamed = isOdd && (hasWords || middle === undefined);
  const word = strength && toDegreeName(strength, toDegreeCount(strength), translations);
  const [start, end] = responses.map(({ letter }, place) => (
    <span key={letter} data-adj="scale-side">
      <ResponseBadge letter={letter} isPair />
      <KeyHint keys={hasKeys ? listKeyCaps(toResponseKey(place, 2, letter)) : []} />
      {hasWords ? <span dir="auto">{word}</span> : null}
    </span>
  ));
  return (
    <div data-adj="scale-ends" aria-hidden="true">
      {start}
      <span data-adj="scale-centre">
        {isNamed ? translations.tieName('tie', 2) : middle}
        <KeyHint keys={hasKeys && isNamed ? listKeyCaps(toTieKey('tie', hotkeys)) : []} />
      </span>
      {end}
    </div>
  );
}
