import type { Prelabel, Target } from '../conversation/index.js';
import { isEqualJson } from '../errors/index.js';
import type { AnswerOrigin } from '../label/index.js';
import { toQuestionKey } from '../ontology/index.js';
import { toElapsedMs } from './telemetry.js';
import type { AnswerAction, SessionState, Telemetry } from './types.js';

const indexes = new WeakMap<readonly Prelabel[], ReadonlyMap<string, Prelabel>>();

/** Each field of a form asks for its own, so they are indexed once. */
function toIndex(prelabels: readonly Prelabel[]): ReadonlyMap<string, Prelabel> {
  const known = indexes.get(prelabels);
  if (known !== undefined) return known;
  const index = new Map(prelabels.map((one) => [toQuestionKey(one.classificationId, one.target), one]));
  indexes.set(prelabels, index);
  return index;
}

/** The suggestion for a question, if the row brought one. */
export function toPrelabel(
  state: SessionState,
  classificationId: string,
  target: Target,
): Prelabel | undefined {
  const { prelabels } = state.dataRow;
  if (prelabels === undefined) return undefined;
  return toIndex(prelabels).get(toQuestionKey(classificationId, target));
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
