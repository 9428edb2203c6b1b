import { createProblem, type Result } from './problem.js';
import { createFailure, createSuccess } from './result.js';

/** A value that JSON can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** `JSON.parse` that answers with a problem instead of throwing. A byte order mark at the start is allowed. */
export function parseJson(text: string): Result<JsonValue> {
  try {
    return createSuccess(JSON.parse(text.replace(/^\uFEFF/, '')) as JsonValue);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return createFailure(createProblem('not-json', `This is not JSON (${reason}).`));
  }
}
