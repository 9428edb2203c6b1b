import { selectReadingProblems } from './reading.js';
import { selectProblems } from './selectors.js';
import type { SessionState } from './types.js';

/** Whether the label can be given as it is: nothing is missing or wrong, all is read that has to be, and nothing is on its way. */
export function selectCanSubmit(state: SessionState): boolean {
  if (state.save.status === 'saving') return false;
  return selectProblems(state).length === 0 && selectReadingProblems(state).length === 0;
}
