'use client';

import type { PreferenceAnswer, PreferenceClassification, PreferenceVerdict } from '@adjudge/core';
import { fieldTexts } from '../i18n/fieldTexts.js';
import { useTranslations } from '../i18n/index.js';
import { type FieldProps, useFieldKeys, useSessionConfiguration } from '../session/index.js';
import { PreferenceKeys } from './PreferenceKeys.js';
import { PreferenceScale } from './PreferenceScale.js';
import { isPairScale, toVerdictName } from './preferenceChoices.js';
import type { PreferenceInputProps } from './preferenceInput.js';
import { AcceptSuggestion, SuggestionSource } from './SuggestionSource.js';
import { toVerdictOfKey } from './toVerdictOfKey.js';
import { type Proposed, useProposed } from './useProposed.js';
import { useTargetResponses } from './useTargetResponses.js';

/** What the preference field takes. */
export type PreferenceFieldProps = FieldProps<PreferenceClassification, PreferenceAnswer>;

/** The one verdict of an answer without axes. */
function toVerdict(answer: PreferenceAnswer | undefined): PreferenceVerdict | undefined {
  return answer === undefined || 'axes' in answer ? undefined : answer;
}

function toVerdictSuggestion(
  suggestion: Proposed<PreferenceAnswer> | undefined,
): Proposed<PreferenceVerdict> | undefined {
  const verdict = toVerdict(suggestion?.answer);
  return verdict === undefined ? undefined : { ...suggestion, answer: verdict };
}

/**
 * One verdict on the responses: keys for them and for ties; between two with a strength, one scale. Answers hold responses, never sides.
 */
export function PreferenceField(props: PreferenceFieldProps) {
  const { classification, target, answer, isReadOnly, isDisabled, onAnswerChange } = props;
  const translations = useTranslations(fieldTexts);
  const { hotkeys, areKeysOn } = useSessionConfiguration('PreferenceField');
  const responses = useTargetResponses(target);
  const verdict = toVerdict(answer);
  const suggestion = toVerdictSuggestion(useProposed(props));
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
  if (responses.length === 0) return <p data-adj="field-help">{translations.noResponses}</p>;
  return (
    <>
      <SuggestionSource
        suggestion={props.suggestion}
        isAnswered={answer !== undefined}
        name={suggestion && toVerdictName(suggestion.answer, classification, responses, translations)}
      />
      {isPairScale(classification, responses) ? (
        <PreferenceScale {...input} />
      ) : (
        <PreferenceKeys {...input} />
      )}
      {classification.strength === undefined ? null : <AcceptSuggestion {...props} />}
    </>
  );
}
