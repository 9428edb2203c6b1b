'use client';

import { type Target, toQuestionKey } from '@adjudge/core';
import { useEffect, useRef } from 'react';
import { type FieldKeyHandler, useSessionConfiguration } from './SessionContext.js';

/**
 * What a field does with keys pressed anywhere in the editor. Only the field that has the keys of the responses (`hasKeys` among its props)
 * is asked, and never while text is typed or composed.
 */
export function useFieldKeys(classificationId: string, target: Target, handler: FieldKeyHandler): void {
  const { fieldKeys } = useSessionConfiguration('useFieldKeys');
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  const key = toQuestionKey(classificationId, target);
  useEffect(() => {
    const handle: FieldKeyHandler = (event) => latest.current(event);
    fieldKeys.set(key, handle);
    return () => {
      if (fieldKeys.get(key) === handle) fieldKeys.delete(key);
    };
  }, [fieldKeys, key]);
}
