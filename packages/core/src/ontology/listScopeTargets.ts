import { type DataRow, rowTarget, type SpanTarget, type Target } from '../conversation/index.js';
import type { Scope } from '../kinds/index.js';

/**
 * What of a row a question of this scope is asked about, in order.
 *
 * @param spans what has been marked in its texts: the row itself doesn't say. Default none.
 */
export function listScopeTargets(
  scope: Scope,
  row: DataRow,
  spans: readonly SpanTarget[] = [],
): readonly Target[] {
  switch (scope) {
    case 'message':
      return row.messages
        .filter(({ canLabel }) => canLabel === true)
        .map(({ id }) => ({ type: 'message', messageId: id }));
    case 'comparison':
      return row.comparisons
        .filter(({ responses }) => responses.length > 1)
        .map(({ id }) => ({ type: 'comparison', comparisonId: id }));
    case 'response':
      return row.comparisons.flatMap(({ responses }) =>
        responses.map(({ id }): Target => ({ type: 'response', responseId: id })),
      );
    case 'span':
      return spans;
    case 'row':
      return [rowTarget];
  }
}
