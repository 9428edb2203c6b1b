'use client';

import { listPoints, type RatingClassification } from '@adjudge/core';
import { useMemo } from 'react';
import { fieldTexts } from '../i18n/fieldTexts.js';
import { useTranslations } from '../i18n/index.js';
import type { FieldProps } from '../session/index.js';
import { ChoiceGroup } from './ChoiceGroup.js';
import { ChoicePoint } from './ChoicePoint.js';
import { toDigitPlace, toPointLabel } from './ratingScale.js';
import { useProposed } from './useProposed.js';

interface ScaleEndsProps {
  start: string | undefined;
  /** What stands between the ends now. Its line is kept while it is empty. */
  middle?: string | undefined;
  end: string | undefined;
}

/** The words at a scale's ends. Not read aloud: the points have them in their names. */
export function ScaleEnds({ start, middle, end }: ScaleEndsProps) {
  return (
    <div data-adj="scale-ends" aria-hidden="true">
      <span>{start}</span>
      <span>{middle}</span>
      <span>{end}</span>
    </div>
  );
}

/** A rating of few points: a button for each. */
export function RatingPoints(props: FieldProps<RatingClassification, number>) {
  const { classification, answer, onAnswerChange } = props;
  const proposed = useProposed(props);
  const { ratingPoint } = useTranslations(fieldTexts);
  const points = useMemo(() => listPoints(classification), [classification]);
  const toLabel = (point: number | undefined) => toPointLabel(classification, point);
  const hasLabels = points.some((point) => toLabel(point) !== undefined);
  const isInner = answer !== undefined && answer !== points[0] && answer !== points.at(-1);
  return (
    <div data-adj="rating" data-count={points.length}>
      <ChoiceGroup
        part="rating-points"
        field={props}
        labelledBy={props.labelId}
        count={points.length}
        place={answer === undefined ? -1 : points.indexOf(answer)}
        onChoose={(place) => onAnswerChange(points[place])}
        toDigitPlace={(digit) => toDigitPlace(points, digit)}
      >
        {points.map((point, place) => (
          <ChoicePoint
            key={point}
            place={place}
            name={ratingPoint(point, toLabel(point))}
            title={toLabel(point)}
            suggestion={proposed?.answer === point ? proposed : undefined}
          >
            <span>{point}</span>
          </ChoicePoint>
        ))}
      </ChoiceGroup>
      {hasLabels ? (
        <ScaleEnds
          start={toLabel(points[0])}
          middle={isInner ? toLabel(answer) : undefined}
          end={toLabel(points.at(-1))}
        />
      ) : null}
    </div>
  );
}
