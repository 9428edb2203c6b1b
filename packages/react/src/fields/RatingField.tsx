'use client';

import type { RatingClassification } from '@adjudge/core';
import { fieldTexts } from '../i18n/fieldTexts.js';
import { useTranslations } from '../i18n/index.js';
import type { FieldProps } from '../session/index.js';
import { RatingPoints } from './RatingPoints.js';
import { RatingSlider } from './RatingSlider.js';
import { isSliderScale, toPointLabel } from './ratingScale.js';
import { AcceptSuggestion, SuggestionSource } from './SuggestionSource.js';

/** What the rating field takes. */
export type RatingFieldProps = FieldProps<RatingClassification, number>;

/** A number on a scale: a button for each point, or a slider where there are too many for that. */
export function RatingField(props: RatingFieldProps) {
  const { classification, suggestion, answer } = props;
  const { ratingPoint } = useTranslations(fieldTexts);
  const suggested = suggestion?.answer;
  return (
    <>
      <SuggestionSource
        suggestion={suggestion}
        isAnswered={answer !== undefined}
        name={
          suggested === undefined
            ? undefined
            : ratingPoint(suggested, toPointLabel(classification, suggested))
        }
      />
      {isSliderScale(classification) ? <RatingSlider {...props} /> : <RatingPoints {...props} />}
      <AcceptSuggestion {...props} />
    </>
  );
}
