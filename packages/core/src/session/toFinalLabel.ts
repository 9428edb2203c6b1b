import { type Label, type Skip, toSortedAnnotations } from '../label/index.js';
import { selectAskedAnnotations } from './selectors.js';
import { toTimedLabel } from './toTimedLabel.js';
import type { SessionState } from './types.js';

/** The label as it is submitted: only answers to questions asked, with the time it took. */
export function toSubmittedLabel(state: SessionState, at: number): Label {
  const asked = selectAskedAnnotations(state);
  const { skip: _skip, ...label } = toTimedLabel(state, at, { submitted: asked });
  return { ...label, annotations: toSortedAnnotations(asked), status: 'submitted' };
}

/** The label of a row that was left: no answers, and why, where a reason was given. */
export function toSkippedLabel(state: SessionState, at: number, skip: Skip = {}): Label {
  return { ...toTimedLabel(state, at), annotations: [], skip, status: 'skipped' };
}
