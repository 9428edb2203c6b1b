import { type Target, toTargetKey } from '../conversation/index.js';

/** Looks an answer up; `undefined` where none is given. */
export type AnswerLookup = (classificationId: string, target: Target) => unknown;

/** A string that is equal exactly when two questions are the same. */
export function toQuestionKey(classificationId: string, target: Target): string {
  // Ids may hold any character, so that no separator would keep two of them apart.
  return JSON.stringify([toTargetKey(target), classificationId]);
}
