import type { TieOption } from '@adjudge/core';
import type { IconName } from '../parts/index.js';

/** The sign of each way of not preferring one. */
export const tieIcons = {
  tie: 'equal',
  'both-good': 'check-all',
  'both-bad': 'cross',
} as const satisfies Record<TieOption, IconName>;
