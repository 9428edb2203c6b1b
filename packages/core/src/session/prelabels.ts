import type { Prelabel, Target } from '../conversation/index.js';
import { isEqualJson } from '../errors/index.js';
import type { AnswerOrigin } from '../label/index.js';
import { toQuestionKey } from '../ontology/index.js';
import { toElapsedMs } from './telemetry.js';
import type { AnswerAction, SessionState, Telemetry } from './types.js';

/** The suggestion for a question, if the row brought one. */
export function toPrelabel(
  state: SessionState,
  classificationId: string,
  target: Target,
): Prelabel | undefined {
  const key = toQuestionKey(classificationId, target);
  return state.dataRow.prelabels?.find((one) => toQuestionKey(one.classificationId, one.target) === key);
}

/** Where an answer to a question with or without a suggestion comes from. */
export function toOrigin(
  prelabel: Prelabel | undefined,
  { answer, reason }: Pick<AnswerAction, 'answer' | 'reason'>,
): AnswerOrigin {
  if (reason === 'host') return 'host';
  if (prelabel === undefined) return 'person';
  return isEqualJson(prelabel.answer, answer) ? 'prelabel-accepted' : 'prelabel-changed';
}

/** Telemetry that knows when each of these questions' suggestions was decided on; the first time counts. */
export function toDecided(telemetry: Telemetry, keys: readonly string[], at: number): Telemetry {
  const added = keys.filter((key) => !(key in telemetry.decidedAfterMs));
  if (added.length === 0) return telemetry;
  const elapsedMs = toElapsedMs(telemetry, at);
  const decided = Object.fromEntries(added.map((key) => [key, elapsedMs]));
  return { ...telemetry, decidedAfterMs: { ...telemetry.decidedAfterMs, ...decided } };
}
