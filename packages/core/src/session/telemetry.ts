import { isEqualJson } from '../errors/index.js';
import { type Annotation, type Label, type PrelabelOutcome, toAnnotation } from '../label/index.js';
import { toQuestionKey } from '../ontology/index.js';
import { toReadingFields } from './reading.js';
import type { SessionState, Telemetry } from './types.js';

/** Milliseconds of work on the row up to a moment. A clock that jumped back adds nothing. */
export function toElapsedMs({ elapsedMs, since }: Telemetry, at: number): number {
  return since === undefined ? elapsedMs : elapsedMs + Math.max(0, at - since);
}

/**
 * What became of the row's suggestions so far. One that filled its question from the start and was left alone is accepted by submitting,
 * and not before; nor is it where its question is not asked, since nobody saw it and its answer is not in the label.
 */
export function listPrelabelOutcomes(
  state: SessionState,
  at: number,
  submitted: readonly Annotation[],
): PrelabelOutcome[] {
  const { label, telemetry, prelabelMode } = state;
  const confirmed = prelabelMode === 'prefill' ? submitted : [];
  return (state.dataRow.prelabels ?? []).flatMap(
    ({ classificationId, target, answer }): PrelabelOutcome[] => {
      const annotation = toAnnotation(label.annotations, classificationId, target);
      const decided = telemetry.decidedAfterMs[toQuestionKey(classificationId, target)];
      const isConfirmed = toAnnotation(confirmed, classificationId, target) !== undefined;
      if (decided === undefined && !isConfirmed) return [];
      const elapsedMs = decided ?? toElapsedMs(telemetry, at);
      if (annotation === undefined) return [{ classificationId, target, outcome: 'cleared', elapsedMs }];
      const outcome = isEqualJson(annotation.answer, answer) ? 'accepted' : 'changed';
      return [{ classificationId, target, outcome, elapsedMs }];
    },
  );
}

/** The label with what telemetry knows of it: what drafts carry; and submitted labels, which are given the annotations they hold. */
export function toTimedLabel(
  state: SessionState,
  at: number,
  { submitted = [] }: { submitted?: readonly Annotation[] } = {},
): Label {
  const outcomes = listPrelabelOutcomes(state, at, submitted);
  return {
    ...state.label,
    timing: { elapsedMs: toElapsedMs(state.telemetry, at) },
    ...toReadingFields(state),
    ...(outcomes.length > 0 ? { prelabelOutcomes: outcomes } : {}),
  };
}
