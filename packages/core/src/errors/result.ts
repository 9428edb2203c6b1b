import type { Problem, Result } from './problem.js';

/** A read value, with the warnings met on the way. */
export function createSuccess<Value>(value: Value, problems: readonly Problem[] = []): Result<Value> {
  return { ok: true, value, problems };
}

/** A value kept out, with the reasons. */
export function createFailure(...problems: readonly Problem[]): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems };
}

/** Whether any problem is more than a warning. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
