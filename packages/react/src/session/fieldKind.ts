import type { AnswerProblem, AnyKind, Classification, JsonValue, Kind, Target } from '@adjudge/core';
import type { ComponentType } from 'react';

/** A suggestion as its field shows it. */
export interface Suggestion<Answer> {
  readonly answer: Answer;
  readonly source?: string;
  /** 0 … 1. */
  readonly confidence?: number;
}

/** What a field gets: one question, its answer, and how to change it. The name, help and problems stand around it. */
export interface FieldProps<Config extends Classification = Classification, Answer = JsonValue> {
  classification: Config;
  target: Target;
  answer: Answer | undefined;
  /** `undefined` takes the answer back. `merge`: it continues the last edit, as typing does. */
  onAnswerChange: (answer: Answer | undefined, options?: { merge?: boolean }) => void;
  suggestion: Suggestion<Answer> | undefined;
  /** Id of the element that names the field: for `aria-labelledby`. */
  labelId: string;
  /** Ids of help and problems: for `aria-describedby`. */
  describedBy: string | undefined;
  /** Id for the one element that takes the focus, where there is one. */
  inputId: string;
  isInvalid: boolean;
  isRequired: boolean;
  isDisabled: boolean;
  isReadOnly: boolean;
  problems: readonly AnswerProblem[];
  /** Whether the question has the keys of the responses: the first that asks which of them is better. See `useFieldKeys`. */
  hasKeys: boolean;
}

/** A field of any configuration and answer; each is only given questions of its own kind. */
// biome-ignore lint/suspicious/noExplicitAny: kinds of all types stand in one list, as core's AnyKind does.
export type AnyField = ComponentType<FieldProps<any, any>>;

/** Both halves of a kind of question. */
export interface FieldKind<Own extends AnyKind = AnyKind> {
  readonly kind: Own;
  readonly Field: AnyField;
}

/**
 * Joins a kind with the component that asks it. Make it once, outside components, and pass it in `kinds`.
 *
 * @example const kinds = [createFieldKind(likert, LikertField)] as const;
 */
export function createFieldKind<Config extends Classification, Answer>(
  kind: Kind<Config, Answer>,
  Field: ComponentType<FieldProps<Config, Answer>>,
): FieldKind<Kind<Config, Answer>> {
  return { kind, Field };
}
