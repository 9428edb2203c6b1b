'use client';

import { listPoints, type RatingClassification } from '@adjudge/core';
import { useMemo } from 'react';
import { fieldTexts } from '../i18n/fieldTexts.js';
import { useTranslations } from '../i18n/index.js';
import { toStateAttributes } from '../parts/index.js';
import type { FieldProps } from '../session/index.js';
import { RatingNumber } from './RatingNumber.js';
import { ScaleEnds } from './RatingPoints.js';
import { toNearestPoint, toPointLabel } from './ratingScale.js';
import { SuggestionMark } from './SuggestionMark.js';
import { useProposed } from './useProposed.js';

type RatingSliderProps = FieldProps<RatingClassification, number>;

/** What the slider runs on: the way to the answer, and the place of the suggestion. Drawn, so that no style attribute places anything. */
function SliderTrack({ answer, suggested }: { answer: number | undefined; suggested: number | undefined }) {
  return (
    <svg data-adj="slider-track" aria-hidden="true" focusable="false">
      <rect data-adj="slider-line" y="8" width="100%" height="4" rx="2" />
      {answer === undefined ? null : (
        <rect data-adj="slider-fill" y="8" width={`${answer * 100}%`} height="4" rx="2" />
      )}
      {suggested === undefined ? null : (
        <circle data-adj="slider-suggestion" cx={`${suggested * 100}%`} cy="10" r="8" />
      )}
    </svg>
  );
}

/** How the slider is moved. A drag, or a key held down, is one step of undo. */
function createSlider({ classification, answer, onAnswerChange, isReadOnly, isDisabled }: RatingSliderProps) {
  const set = (value: string) => {
    if (isReadOnly || isDisabled) return;
    onAnswerChange(toNearestPoint(classification, Number(value)), { merge: true });
  };
  /** A press where the thumb waits moves nothing, and is an answer all the same. */
  const confirm = (input: HTMLInputElement) => {
    if (answer === undefined) set(input.value);
  };
  return { set, confirm };
}

function SliderInput({ points, ...props }: RatingSliderProps & { points: readonly number[] }) {
  const { classification, answer } = props;
  const { ratingPoint, notRated } = useTranslations(fieldTexts);
  const { set, confirm } = createSlider(props);
  const { min, step = 1 } = classification;
  const start = points[Math.floor(points.length / 2)];
  const text = answer === undefined ? notRated : ratingPoint(answer, toPointLabel(classification, answer));
  return (
    <input
      type="range"
      data-adj="slider"
      id={props.inputId}
      min={min}
      max={points.at(-1)}
      step={step}
      value={answer ?? start}
      disabled={props.isDisabled}
      aria-labelledby={props.labelId}
      aria-describedby={props.describedBy}
      aria-invalid={props.isInvalid || undefined}
      aria-readonly={props.isReadOnly || undefined}
      aria-valuetext={text}
      {...toStateAttributes({ untouched: answer === undefined })}
      onChange={({ target }) => set(target.value)}
      onPointerUp={({ currentTarget }) => confirm(currentTarget)}
      onKeyDown={(event) => {
        const isConfirming = event.key === 'Enter' || event.key === ' ';
        if (isConfirming && !(event.ctrlKey || event.metaKey)) confirm(event.currentTarget);
      }}
    />
  );
}

/** A rating of many points: a slider, and its number to read and to type. An untouched slider is no answer, and has no thumb. */
export function RatingSlider(props: RatingSliderProps) {
  const { classification, answer } = props;
  const proposed = useProposed(props);
  const points = useMemo(() => listPoints(classification), [classification]);
  const [first = 0] = points;
  const last = points.at(-1) ?? first;
  const toShare = (point: number) => (point - first) / (last - first);
  const suggested = proposed?.answer;
  const toLabel = (point: number | undefined) => toPointLabel(classification, point);
  return (
    <div data-adj="rating">
      <div data-adj="slider-row">
        <div data-adj="slider-box">
          <SliderTrack
            answer={answer === undefined ? undefined : toShare(answer)}
            suggested={suggested === undefined ? undefined : toShare(suggested)}
          />
          <SliderInput {...props} points={points} />
        </div>
        <RatingNumber {...props} />
      </div>
      <ScaleEnds
        start={toLabel(first) ?? String(first)}
        middle={answer === first || answer === last ? undefined : toLabel(answer)}
        end={toLabel(last) ?? String(last)}
      />
      {proposed === undefined ? null : (
        <span data-adj="suggested-point">
          {suggested} <SuggestionMark suggestion={proposed} isPrefilled={proposed.isPrefilled} />
        </span>
      )}
    </div>
  );
}
