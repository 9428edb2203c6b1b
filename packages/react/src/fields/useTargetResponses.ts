'use client';

import { listPresented, type PresentedResponse, type Target, toTargetComparison } from '@adjudge/core';
import { useMemo } from 'react';
import { useSessionConfiguration } from '../session/index.js';

/** The responses a question compares, in the order shown, with their letters. They never change within a session. */
export function useTargetResponses(target: Target): readonly PresentedResponse[] {
  const { controller } = useSessionConfiguration('PreferenceField');
  return useMemo(() => {
    const { dataRow, label } = controller.store.getState();
    const comparison = toTargetComparison(dataRow, target);
    if (comparison === undefined) return [];
    const { order, letters } = label.presentation;
    return listPresented(comparison.responses, order[comparison.id]).map((response) => ({
      response,
      letter: letters[comparison.id]?.[response.id] ?? '',
    }));
  }, [controller, target]);
}
