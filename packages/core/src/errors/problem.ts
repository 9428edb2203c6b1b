import type { ErrorCode } from './codes.js';

/** Keys and indexes from the root of a value to the place a problem is about. */
export type Path = readonly (string | number)[];

/**
 * What parsing or validation found wrong, as data: nothing in the library throws on bad input.
 *
 * `message` is an English sentence that says what is wrong and what to do; a user interface translates by `code` and `params`.
 */
export interface Problem {
  readonly code: ErrorCode;
  /** An `error` keeps the value out; a `warning` lets it in and says what was assumed. */
  readonly severity: 'error' | 'warning';
  readonly path: Path;
  readonly message: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A value that was read, with warnings; or the problems that kept it out. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Details = Partial<Pick<Problem, 'path' | 'severity' | 'params'>>;

/** Makes a problem: an error at the root unless told otherwise. */
export function createProblem(code: ErrorCode, message: string, details: Details = {}): Problem {
  return { code, severity: 'error', path: [], message, ...details };
}

const longestReason = 120;

/** What was thrown, in a few words for a problem's sentence. */
export function toReason(cause: unknown): string {
  return (cause instanceof Error ? cause.message : typeof cause).slice(0, longestReason);
}

/** The same problems, seen from further out: `prefix` is put before each path. */
export function applyPathPrefix(prefix: Path, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: [...prefix, ...problem.path] }));
}

/** A path as people write it: `comparisons[0].responses[1].content`. The root is an empty string. */
export function toPathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${text}[${JSON.stringify(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** A problem as one line: where, then what. */
export function toProblemText(problem: Problem): string {
  const where = toPathText(problem.path);
  return where === '' ? problem.message : `${where}: ${problem.message}`;
}
