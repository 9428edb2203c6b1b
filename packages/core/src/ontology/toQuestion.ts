import { type Target, toTargetKey } from '../conversation/index.js';
import type { Classification } from '../kinds/index.js';

/** A classification asked about one target: what the form shows, validation checks and exports keep. */
export interface Question {
  /** With the settings that hold now (`settingsIf`). */
  readonly classification: Classification;
  readonly target: Target;
  /** How deep it is nested: 0 for the ontology's own. */
  readonly depth: number;
  /** Whether an answer is needed now: by `required` or by `requiredIf`. */
  readonly isRequired: boolean;
}

const known = new WeakMap<Classification, Map<string, Question>>();

/**
 * A question: the same object as long as nothing of it has changed, though the list of questions is made anew with each answer. A form of
 * hundreds renders only those that differ.
 */
export function toQuestion(
  classification: Classification,
  target: Target,
  depth: number,
  isRequired: boolean,
): Question {
  const own = known.get(classification) ?? new Map<string, Question>();
  known.set(classification, own);
  const key = `${depth} ${isRequired} ${toTargetKey(target)}`;
  const question = own.get(key) ?? { classification, target, depth, isRequired };
  own.set(key, question);
  return question;
}
