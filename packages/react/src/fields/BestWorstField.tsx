'use client';

import type { BestWorstAnswer, BestWorstClassification } from '@adjudge/core';
import { useId } from 'react';
import { isHotkey, listKeyCaps } from '../a11y/index.js';
import { fieldTexts } from '../i18n/fieldTexts.js';
import { useTranslations } from '../i18n/index.js';
import { KeyHint, ResponseBadge } from '../parts/index.js';
import { type FieldProps, useFieldKeys, useSessionConfiguration } from '../session/index.js';
import { ChoiceGroup } from './ChoiceGroup.js';
import { ChoicePoint } from './ChoicePoint.js';
import { AcceptSuggestion, SuggestionSource } from './SuggestionSource.js';
import { isShiftedKey } from './toVerdictOfKey.js';
import { useProposed } from './useProposed.js';
import { useTargetResponses } from './useTargetResponses.js';
import { toResponseKey } from './verdictKeys.js';

/** What the best-worst field takes. */
export type BestWorstFieldProps = FieldProps<BestWorstClassification, BestWorstAnswer>;
type End = 'best' | 'worst';

const ends: readonly End[] = ['best', 'worst'];

/** The answer with another response at one end; at the other end it stands no longer. */
function applyEnd(answer: BestWorstAnswer, end: End, responseId: string): BestWorstAnswer {
  const other = end === 'best' ? 'worst' : 'best';
  const kept = answer[other];
  return kept === undefined || kept === responseId
    ? { [end]: responseId }
    : { [end]: responseId, [other]: kept };
}

/** One end: a radio for each response. */
function EndPoints({ end, ...props }: BestWorstFieldProps & { end: End }) {
  const { target, answer = {}, onAnswerChange } = props;
  const proposed = useProposed(props);
  const translations = useTranslations(fieldTexts);
  const { areKeysOn } = useSessionConfiguration('BestWorstField');
  const responses = useTargetResponses(target);
  const id = useId();
  const toKey = (place: number, letter: string) => {
    const key = areKeysOn && props.hasKeys ? toResponseKey(place, responses.length, letter) : null;
    return key === null || end === 'best' ? key : `Shift+${key}`;
  };
  const suggested = proposed?.answer[end];
  return (
    <div data-adj="best-worst-end">
      <span data-adj="axis-label" id={id}>
        {translations[end]}
      </span>
      <ChoiceGroup
        part="winner-points"
        field={props}
        labelledBy={`${props.labelId} ${id}`}
        count={responses.length}
        place={responses.findIndex(({ response }) => response.id === answer[end])}
        onChoose={(place) => {
          const chosen = responses[place]?.response.id;
          if (chosen !== undefined) onAnswerChange(applyEnd(answer, end, chosen));
        }}
      >
        {responses.map(({ response, letter }, place) => (
          <ChoicePoint
            key={letter}
            place={place}
            name={translations.responseName(letter)}
            hotkey={toKey(place, letter)}
            suggestion={response.id === suggested ? proposed : undefined}
          >
            <ResponseBadge letter={letter} isPair={responses.length === 2} />
            <KeyHint keys={listKeyCaps(toKey(place, letter))} />
          </ChoicePoint>
        ))}
      </ChoiceGroup>
    </div>
  );
}

/** Which response is the best and which the worst. A key chooses the best, and with Shift the worst. */
export function BestWorstField(props: BestWorstFieldProps) {
  const { classification, target, answer = {}, isReadOnly, isDisabled, onAnswerChange } = props;
  const { noResponses } = useTranslations(fieldTexts);
  const responses = useTargetResponses(target);
  useFieldKeys(classification.id, target, (event) => {
    for (const [place, { response, letter }] of responses.entries()) {
      const key = toResponseKey(place, responses.length, letter);
      if (key === null) continue;
      const end = isHotkey(event, key) ? 'best' : isShiftedKey(event, key) ? 'worst' : undefined;
      if (end === undefined) continue;
      if (!isReadOnly && !isDisabled) onAnswerChange(applyEnd(answer, end, response.id));
      return true;
    }
    return false;
  });
  if (responses.length === 0) return <p data-adj="field-help">{noResponses}</p>;
  return (
    <>
      <SuggestionSource suggestion={props.suggestion} isAnswered={props.answer !== undefined} />
      <div data-adj="best-worst">
        {ends.map((end) => (
          <EndPoints key={end} {...props} end={end} />
        ))}
      </div>
      <AcceptSuggestion {...props} />
    </>
  );
}
