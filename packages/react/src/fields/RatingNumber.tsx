'use client';

import type { RatingClassification } from '@adjudge/core';
import { useId, useState } from 'react';
import { fieldTexts } from '../i18n/fieldTexts.js';
import { useTranslations } from '../i18n/index.js';
import type { FieldProps } from '../session/index.js';
import { toTypedPoint } from './ratingScale.js';

/**
 * The number of a slider, to read and to type. What is typed stands as it is; while it is no point of the scale it is marked, and there
 * is no answer.
 */
export function RatingNumber(props: FieldProps<RatingClassification, number>) {
  const { classification, answer, isReadOnly, onAnswerChange } = props;
  const { exactNumber, notOnScale } = useTranslations(fieldTexts);
  const [typed, setTyped] = useState('');
  const id = useId();
  // What was typed counts for as long as it says the answer: the slider, undo and Clear go before it.
  const isTyped = toTypedPoint(classification, typed) === answer;
  const text = isTyped ? typed : String(answer ?? '');
  const isWrong = text !== '' && answer === undefined;
  return (
    <span data-adj="slider-number">
      <input
        data-adj="number-box"
        id={id}
        inputMode="decimal"
        autoComplete="off"
        placeholder="–"
        value={text}
        disabled={props.isDisabled}
        readOnly={isReadOnly}
        aria-label={exactNumber}
        aria-labelledby={`${props.labelId} ${id}`}
        aria-describedby={isWrong ? `${id}-note` : undefined}
        aria-invalid={isWrong || undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          onAnswerChange(toTypedPoint(classification, target.value), { merge: true });
        }}
      />
      {isWrong ? (
        <span data-adj="number-note" id={`${id}-note`} role="status">
          {notOnScale(classification.min, classification.max)}
        </span>
      ) : null}
    </span>
  );
}
