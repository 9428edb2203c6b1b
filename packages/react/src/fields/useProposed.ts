'use client';

import type { Target } from '@adjudge/core';
import type { Suggestion } from '../session/index.js';
import { usePrefilled } from './usePrefilled.js';

/** A suggestion as a point shows it. */
export interface Proposed<Answer> extends Suggestion<Answer> {
  /** Whether it is the answer already, and waits for submit to confirm it. */
  readonly isPrefilled?: boolean;
}

interface Question<Answer> {
  readonly classification: { readonly id: string };
  readonly target: Target;
  readonly suggestion: Suggestion<Answer> | undefined;
}

/** What is proposed for a question: to be accepted, or filled in from the start. */
export function useProposed<Answer>(question: Question<Answer>): Proposed<Answer> | undefined {
  const prefilled = usePrefilled(question.classification.id, question.target);
  if (question.suggestion !== undefined) return question.suggestion;
  // A suggestion is only kept for a question whose kind could read its answer.
  return prefilled === undefined
    ? undefined
    : { ...prefilled, answer: prefilled.answer as Answer, isPrefilled: true };
}
