import type { Arrangement } from '@adjudge/core';

/** The arrangements in the order their key goes through them. */
export const arrangementOrder: readonly Arrangement[] = ['columns', 'stacked', 'single'];

/** The arrangement after this one, going round. */
export function toNextArrangement(arrangement: Arrangement): Arrangement {
  return arrangementOrder[(arrangementOrder.indexOf(arrangement) + 1) % arrangementOrder.length] ?? 'columns';
}
