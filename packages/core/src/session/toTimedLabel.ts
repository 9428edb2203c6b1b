import type { Annotation, Label } from '../label/index.js';
import { listPrelabelOutcomes } from './prelabels.js';
import { toReadingFields } from './reading.js';
import { toElapsedMs } from './telemetry.js';
import type { SessionState } from './types.js';

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
