'use client';

import type { PreferenceAnswer, PreferenceClassification, PreferenceVerdict } from '@adjudge/core';
import { useTranslations } from '../i18n/index.js';
import { type FieldProps, type Suggestion, useFieldKeys, useSessionConfiguration } from '../session/index.js';
import { createLazySource, LazyField } from './LazyField.js';
import { PreferenceKeys } from './PreferenceKeys.js';
import { isPairScale, toVerdictName } from './preferenceChoices.js';
import type { PreferenceInputProps } from './preferenceInput.js';
import { toVerdictOfKey } from './preferenceKeys.js';
import { AcceptSuggestion, SuggestionSource } from './SuggestionSource.js';
import { useTargetResponses } from './useTargetResponses.js';

/** What the preference field takes. */
export type PreferenceFieldProps = FieldProps<PreferenceClassification, PreferenceAnswer>;

const matrixSource = createLazySource<PreferenceFieldProps>(() =>
  import('./PreferenceMatrix.js').then(({ PreferenceMatrix }) => PreferenceMatrix),
);
const scaleSource = createLazySource<PreferenceInputProps>(() =>
  import('./PreferenceScale.js').then(({ PreferenceScale }) => PreferenceScale),
);

/** The one verdict of an answer without axes. */
function toVerdict(answer: PreferenceAnswer | undefined): PreferenceVerdict | undefined {
  return answer === undefined || 'axes' in answer ? undefined : answer;
}

function toVerdictSuggestion(
  suggestion: Suggestion<PreferenceAnswer> | undefined,
): Suggestion<PreferenceVerdict> | undefined {
  const verdict = toVerdict(suggestion?.answer);
  return verdict === undefined ? undefined : { ...suggestion, answer: verdict };
}

/** One verdict on the responses: keys for them and for ties; between two with a strength, one scale. */
function PreferenceVerdictField(props: PreferenceFieldProps) {
  const { classification, target, answer, isReadOnly, isDisabled, onAnswerChange } = props;
  const translations = useTranslations();
  const { hotkeys, areKeysOn } = useSessionConfiguration('PreferenceField');
  const responses = useTargetResponses(target);
  const verdict = toVerdict(answer);
  const suggestion = toVerdictSuggestion(props.suggestion);
  useFieldKeys(classification.id, target, (event) => {
    const next = toVerdictOfKey(event, { classification, responses, hotkeys, current: verdict });
    if (next !== undefined && !isReadOnly && !isDisabled) onAnswerChange(next);
    return next !== undefined;
  });
  const input: PreferenceInputProps = {
    classification,
    responses,
    field: props,
    labelledBy: props.labelId,
    verdict,
    suggestion,
    onVerdict: onAnswerChange,
    hasKeys: props.hasKeys && areKeysOn,
  };
  return (
    <>
      <SuggestionSource
        suggestion={suggestion}
        isAnswered={answer !== undefined}
        name={suggestion && toVerdictName(suggestion.answer, classification, responses, translations)}
      />
      {isPairScale(classification, responses) ? (
        <LazyField source={scaleSource} fieldProps={input} />
      ) : (
        <PreferenceKeys {...input} />
      )}
      {classification.strength === undefined ? null : <AcceptSuggestion {...props} />}
    </>
  );
}

/** Which of several responses is the better one; once, or along each axis. Answers hold responses, never sides. */
export function PreferenceField(props: PreferenceFieldProps) {
  const { noResponses } = useTranslations();
  const count = useTargetResponses(props.target).length;
  if (count === 0) return <p data-adj="field-help">{noResponses}</p>;
  if (props.classification.axes === undefined) return <PreferenceVerdictField {...props} />;
  return <LazyField source={matrixSource} fieldProps={props} />;
}
