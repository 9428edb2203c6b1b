import type { ErrorCode } from './codes.js';
import { type Problem, toProblemText } from './problem.js';

/**
 * Thrown only for mistakes in code (a part outside its root, an ontology literal that contradicts itself), never for bad data.
 */
export class AdjudgeError extends Error {
  override readonly name = 'AdjudgeError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly problems: readonly Problem[] = [],
    options?: ErrorOptions,
  ) {
    super([`Adjudge: ${message} (${code})`, ...problems.map(toProblemText)].join('\n  '), options);
  }
}
