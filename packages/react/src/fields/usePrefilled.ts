'use client';

import { selectAnswer, selectPrelabel, type Target, toQuestionKey } from '@adjudge/core';
import { type Suggestion, usePreferenceSession } from '../session/index.js';

/** The suggestion that fills a question from the start, until the person decides on it. */
export function usePrefilled(classificationId: string, target: Target): Suggestion<unknown> | undefined {
  return usePreferenceSession((state) => {
    const isWaiting =
      state.prelabelMode === 'prefill' &&
      !(toQuestionKey(classificationId, target) in state.telemetry.decidedAfterMs) &&
      selectAnswer(state, classificationId, target) !== undefined;
    return isWaiting ? selectPrelabel(state, classificationId, target) : undefined;
  });
}
