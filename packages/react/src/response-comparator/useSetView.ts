'use client';

import type { View } from '@adjudge/core';
import { useCallback } from 'react';
import { useSessionConfiguration } from '../session/index.js';

/** A function that shows the texts otherwise, in the respects it is given. */
export function useSetView(): (view: Partial<View>) => void {
  const { controller } = useSessionConfiguration('ResponseComparator');
  return useCallback((view) => controller.dispatch({ type: 'set-view', view }), [controller]);
}
