import { toJudgedComparison } from './listThread.js';
import type { Target } from './target.js';
import type { Comparison, DataRow } from './types.js';

/** The comparison a target is about: a row's is the one judged last; a message has none; a span's is that of its text. */
export function toTargetComparison(row: DataRow, target: Target): Comparison | undefined {
  switch (target.type) {
    case 'row':
      return toJudgedComparison(row);
    case 'message':
      return undefined;
    case 'comparison':
      return row.comparisons.find(({ id }) => id === target.comparisonId);
    case 'response':
      return row.comparisons.find(({ responses }) => responses.some(({ id }) => id === target.responseId));
    case 'span':
      return toTargetComparison(row, target.field);
  }
}
