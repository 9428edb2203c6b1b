import { type DataRow, rowTarget, type Target } from '../conversation/index.js';
import type { Scope } from '../kinds/index.js';

/** What of a row a question of this scope is asked about, in order. */
export function listScopeTargets(scope: Scope, row: DataRow): Target[] {
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
    case 'row':
      return [rowTarget];
  }
}
