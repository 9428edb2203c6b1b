import type { Arrangement } from '@adjudge/core';
import type { IconName } from '../../parts/index.js';

export const arrangementIcons: Readonly<Record<Arrangement, IconName>> = {
  columns: 'columns',
  stacked: 'stack',
  single: 'flip',
};
