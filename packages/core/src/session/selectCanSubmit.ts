import type { Problem } from '../errors/index.js';
import { selectReadingProblems } from './reading.js';
import { selectProblems } from './selectors.js';
import { selectStreamProblems } from './streams.js';
import type { SessionState } from './types.js';

/** What holds the label back besides its answers: texts that are still being written, or not read to their end. */
export function selectHoldingProblems(state: SessionState): readonly Problem[] {
  return [...selectStreamProblems(state), ...selectReadingProblems(state)];
}

/** Whether the label can be given as it is: nothing is missing or wrong, nothing holds it back, and nothing is on its way. */
export function selectCanSubmit(state: SessionState): boolean {
  if (state.save.status === 'saving') return false;
  return selectHoldingProblems(state).length === 0 && selectProblems(state).length === 0;
}
