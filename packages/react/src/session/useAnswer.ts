'use client';

import {
  type AnswerProblem,
  type JsonValue,
  type Prelabel,
  rowTarget,
  selectAnswer,
  selectAnswerProblems,
  selectPrelabel,
  type Target,
} from '@adjudge/core';
import { useCallback } from 'react';
import { usePreferenceSession, useSessionConfiguration } from './SessionContext.js';

/** One question's answer, and how to change it. */
export interface UseAnswer {
  readonly answer: JsonValue | undefined;
  /** `undefined` takes the answer back. `merge`: it continues the last edit, as typing does. */
  setAnswer(answer: JsonValue | undefined, options?: { merge?: boolean }): void;
  readonly prelabel: Prelabel | undefined;
  /** What is wrong with it, whether shown yet or not. */
  readonly problems: readonly AnswerProblem[];
}

/**
 * The answer to one question, for a host's own fields and controls.
 *
 * @param target what the answer is about; the row unless told otherwise.
 */
export function useAnswer(classificationId: string, target: Target = rowTarget): UseAnswer {
  const { controller, isDisabled, isReadOnly } = useSessionConfiguration('useAnswer');
  const isLocked = isDisabled || isReadOnly;
  const answer = usePreferenceSession((state) => selectAnswer(state, classificationId, target));
  const prelabel = usePreferenceSession((state) => selectPrelabel(state, classificationId, target));
  const problems = usePreferenceSession((state) => selectAnswerProblems(state, classificationId, target));
  const setAnswer = useCallback<UseAnswer['setAnswer']>(
    (next, { merge } = {}) => {
      if (isLocked) return;
      controller.dispatch({
        type: 'answer',
        classificationId,
        target,
        answer: next,
        reason: 'person',
        at: Date.now(),
        merge,
      });
    },
    [controller, classificationId, target, isLocked],
  );
  return { answer, setAnswer, prelabel, problems };
}
