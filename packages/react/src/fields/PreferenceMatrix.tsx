'use client';

import type {
  PreferenceAnswer,
  PreferenceAxis,
  PreferenceClassification,
  PreferenceVerdict,
} from '@adjudge/core';
import { useId, useState } from 'react';
import { fieldTexts } from '../i18n/fieldTexts.js';
import { useTranslations } from '../i18n/index.js';
import { Icon, toStateAttributes } from '../parts/index.js';
import { useFieldKeys, useSessionConfiguration } from '../session/index.js';
import type { PreferenceFieldProps } from './PreferenceField.js';
import { PreferencePoints } from './PreferencePoints.js';
import { PreferenceScale } from './PreferenceScale.js';
import { hasSameWinner, isPairScale } from './preferenceChoices.js';
import type { PreferenceInputProps } from './preferenceInput.js';
import { ScaleSides } from './ScaleSides.js';
import { AcceptSuggestion, SuggestionSource } from './SuggestionSource.js';
import { toVerdictOfKey } from './toVerdictOfKey.js';
import { type Proposed, useProposed } from './useProposed.js';
import { useTargetResponses } from './useTargetResponses.js';

type Verdicts = Readonly<Record<string, PreferenceVerdict>>;

function toVerdicts(answer: PreferenceAnswer | undefined): Verdicts {
  return answer !== undefined && 'axes' in answer ? answer.axes : {};
}

/** What is wrong with one row, said beside it. */
function useRowProblem(verdict: PreferenceVerdict | undefined, { strength }: PreferenceClassification) {
  const { problemTexts } = useTranslations(fieldTexts);
  if (verdict === undefined) return problemTexts['answer-required']?.({});
  const isUnweighed = strength !== undefined && 'preferred' in verdict && verdict.strength === undefined;
  return isUnweighed ? problemTexts['strength-missing']?.({}) : undefined;
}

interface MatrixRowProps extends PreferenceInputProps {
  axis: PreferenceAxis;
  /** Whether it is the row that keys act on now, so that its key caps are seen. Their room is kept in each. */
  isCurrent: boolean;
}

function MatrixRow({ axis, isCurrent, ...input }: MatrixRowProps) {
  const { classification, responses, field, verdict } = input;
  const id = useId();
  const problem = useRowProblem(verdict, classification);
  const isInvalid = field.isInvalid && problem !== undefined;
  const helpId = axis.instructions === undefined ? undefined : `${id}-help`;
  const describedBy = [field.describedBy, helpId, isInvalid ? `${id}-problem` : undefined]
    .filter((one) => one !== undefined)
    .join(' ');
  const row: PreferenceInputProps = {
    ...input,
    field: { ...field, isInvalid, describedBy: describedBy === '' ? undefined : describedBy },
    labelledBy: `${input.labelledBy} ${id}`,
  };
  return (
    <div data-adj="axis" {...toStateAttributes({ invalid: isInvalid, current: isCurrent })}>
      <div data-adj="axis-head">
        <span data-adj="axis-label" dir="auto" id={id}>
          {axis.label}
        </span>
        {helpId === undefined ? null : (
          <span data-adj="axis-help" dir="auto" id={helpId}>
            {axis.instructions}
          </span>
        )}
        {isInvalid ? (
          <span data-adj="axis-problem" id={`${id}-problem`}>
            <Icon name="warning" size={14} />
            {problem}
          </span>
        ) : null}
      </div>
      <div data-adj="axis-body">
        {isPairScale(classification, responses) ? (
          <PreferenceScale {...row} isCompact />
        ) : (
          <PreferencePoints {...row} />
        )}
      </div>
    </div>
  );
}

/**
 * The axis that keys act on: the one that has the focus; else the first without an answer, and for its degree the one a key chose last.
 */
function useCurrentAxis(axes: readonly PreferenceAxis[], verdicts: Verdicts) {
  const [focused, setFocused] = useState<string>();
  const [last, setLast] = useState<string>();
  const next = focused ?? axes.find(({ id }) => verdicts[id] === undefined)?.id;
  return { next, last, setFocused, setLast };
}

/** A verdict along each axis, as a compact table of scales; in a narrow box each axis stands over its scale. */
export function PreferenceMatrix(props: PreferenceFieldProps) {
  const { classification, target, answer, suggestion, isReadOnly, isDisabled, onAnswerChange } = props;
  const { axes = [] } = classification;
  const { noResponses } = useTranslations(fieldTexts);
  const { hotkeys, areKeysOn } = useSessionConfiguration('PreferenceField');
  const responses = useTargetResponses(target);
  const verdicts = toVerdicts(answer);
  const proposed = useProposed(props);
  const suggested = toVerdicts(proposed?.answer);
  const toAxisSuggestion = (axis: string): Proposed<PreferenceVerdict> | undefined => {
    const verdict = suggested[axis];
    return verdict === undefined ? undefined : { ...proposed, answer: verdict };
  };
  const { next, last, setFocused, setLast } = useCurrentAxis(axes, verdicts);
  const setVerdict = (axis: string, verdict: PreferenceVerdict) => {
    setLast(axis);
    if (!isReadOnly && !isDisabled) onAnswerChange({ axes: { ...verdicts, [axis]: verdict } });
  };
  useFieldKeys(classification.id, target, (event) => {
    for (const axis of [next, last]) {
      if (axis === undefined) continue;
      const context = { classification, responses, hotkeys, current: verdicts[axis] };
      const verdict = toVerdictOfKey(event, context);
      // The axis before the next one takes its degree by key, and nothing else.
      if (verdict === undefined || (axis !== next && !hasSameWinner(verdicts[axis], verdict))) continue;
      setVerdict(axis, verdict);
      return true;
    }
    return false;
  });
  if (responses.length === 0) return <p data-adj="field-help">{noResponses}</p>;
  return (
    <>
      <SuggestionSource suggestion={suggestion} isAnswered={answer !== undefined} />
      <div data-adj="preference-matrix">
        {isPairScale(classification, responses) ? (
          <div data-adj="matrix-legend">
            <ScaleSides classification={classification} responses={responses} hasKeys={false} hasWords />
          </div>
        ) : null}
        {axes.map((axis) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: it only hears where within it the focus is.
          <div key={axis.id} onFocus={() => setFocused(axis.id)} onBlur={() => setFocused(undefined)}>
            <MatrixRow
              axis={axis}
              classification={classification}
              responses={responses}
              field={props}
              labelledBy={props.labelId}
              verdict={verdicts[axis.id]}
              suggestion={toAxisSuggestion(axis.id)}
              onVerdict={(verdict) => setVerdict(axis.id, verdict)}
              hasKeys={props.hasKeys && areKeysOn}
              isCurrent={axis.id === next}
            />
          </div>
        ))}
      </div>
      <AcceptSuggestion {...props} />
    </>
  );
}
