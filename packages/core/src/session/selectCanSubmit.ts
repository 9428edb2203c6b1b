import type { Problem } from '../errors/index.js';
import { selectReadingProblems } from './reading.js';
import { selectProblems } from './selectors.js';
import { selectStreamProblems } from './streams.js';
import type { SessionState } from './types.js';

/**
 * The first thing that holds the label back besides its answers: a text that is still being written, or not read to its end. Its params name the
 * response (`responseId`) and its letter.
 */
export function selectFirstHold(state: SessionState): Problem | undefined {
  return selectStreamProblems(state)[0] ?? selectReadingProblems(state)[0];
}

/** Whether the label can be given as it is: nothing is missing or wrong, nothing holds it back, and nothing is on its way. */
export function selectCanSubmit(state: SessionState): boolean {
  if (state.save.status === 'saving') return false;
  return selectFirstHold(state) === undefined && selectProblems(state).length === 0;
}
