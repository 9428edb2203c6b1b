import {
  listUnplaced,
  type RankingAnswer,
  type SessionState,
  selectAnswer,
  selectProblems,
  toTargetComparison,
} from '@adjudge/core';

/** The letter of the one response that has no place in a ranking yet, where nothing else is missing. */
export function selectUnplacedLetter(state: SessionState): string | undefined {
  const [problem, ...others] = selectProblems(state);
  if (problem?.code !== 'ranking-incomplete' || others.length > 0) return undefined;
  const comparison = toTargetComparison(state.dataRow, problem.target);
  const answer = selectAnswer(state, problem.classificationId, problem.target) as RankingAnswer | undefined;
  if (comparison === undefined || answer === undefined) return undefined;
  const ids = comparison.responses.map(({ id }) => id);
  const [left, ...more] = listUnplaced(ids, answer);
  if (left === undefined || more.length > 0) return undefined;
  return state.label.presentation.letters[comparison.id]?.[left];
}
