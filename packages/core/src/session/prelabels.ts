import type { Prelabel, Target } from '../conversation/index.js';
import { isEqualJson } from '../errors/index.js';
import { type Annotation, type AnswerOrigin, type PrelabelOutcome, toAnnotation } from '../label/index.js';
import { toQuestionKey } from '../ontology/index.js';
import { toElapsedMs } from './telemetry.js';
import type { AnswerAction, SessionState } from './types.js';

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
