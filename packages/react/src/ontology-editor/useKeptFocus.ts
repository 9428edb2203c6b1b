'use client';

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus within an element when what had it is gone, as after an undo: keys would be heard by nobody else. A browser says
 * nothing when a focused element is removed, so that only leaving in earnest is heard as a blur.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>) {
  const isWithin = useRef(false);
  useEffect(() => {
    const element = root.current;
    if (!isWithin.current || element === null) return;
    if (element.ownerDocument.activeElement === element.ownerDocument.body) {
      element.focus({ preventScroll: true });
    }
  });
  return {
    onFocus: () => {
      isWithin.current = true;
    },
    onBlur: () => {
      isWithin.current = false;
    },
  };
}
