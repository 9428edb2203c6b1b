import { createProblem, type Path, type Problem } from '../../../errors/index.js';
import type { IdSource } from './createIdSource.js';

/** What is found on the way through an ontology. */
export interface Walk {
  readonly ids: IdSource;
  readonly problems: Problem[];
}

/** Notes what the other format says otherwise, or has no word for. */
export function addDifference({ problems }: Pick<Walk, 'problems'>, path: Path, message: string): void {
  problems.push(createProblem('format-difference', message, { severity: 'warning', path }));
}
