import { isEqualJson } from '../errors/index.js';
import { type Label, type PrelabelOutcome, toAnnotation } from '../label/index.js';
import { toQuestionKey } from '../ontology/index.js';
import type { SessionState, Telemetry } from './types.js';

/** Milliseconds of work on the row up to a moment. A clock that jumped back adds nothing. */
export function toElapsedMs({ elapsedMs, since }: Telemetry, at: number): number {
  return since === undefined ? elapsedMs : elapsedMs + Math.max(0, at - since);
}

/**
 * What became of the row's suggestions so far. One that filled its question from the start and was left alone is accepted by submitting,
 * and not before.
 */
export function listPrelabelOutcomes(
  state: SessionState,
  at: number,
  { isSubmitting }: { isSubmitting: boolean },
): PrelabelOutcome[] {
  const { label, telemetry, prelabelMode } = state;
  return (state.dataRow.prelabels ?? []).flatMap(
    ({ classificationId, target, answer }): PrelabelOutcome[] => {
      const annotation = toAnnotation(label.annotations, classificationId, target);
      const decided = telemetry.decidedAfterMs[toQuestionKey(classificationId, target)];
      const isConfirmed = isSubmitting && annotation !== undefined && prelabelMode === 'prefill';
      if (decided === undefined && !isConfirmed) return [];
      const elapsedMs = decided ?? toElapsedMs(telemetry, at);
      if (annotation === undefined) return [{ classificationId, target, outcome: 'cleared', elapsedMs }];
      const outcome = isEqualJson(annotation.answer, answer) ? 'accepted' : 'changed';
      return [{ classificationId, target, outcome, elapsedMs }];
    },
  );
}

/** The label with what telemetry knows of it: what drafts and submitted labels carry. */
export function toTimedLabel(state: SessionState, at: number, { isSubmitting = false } = {}): Label {
  const outcomes = listPrelabelOutcomes(state, at, { isSubmitting });
  return {
    ...state.label,
    timing: { elapsedMs: toElapsedMs(state.telemetry, at) },
    ...(outcomes.length > 0 ? { prelabelOutcomes: outcomes } : {}),
  };
}
