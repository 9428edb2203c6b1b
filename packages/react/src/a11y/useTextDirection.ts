'use client';

import { useCallback, useState } from 'react';

/** The direction of writing where an element stands: Radix takes left to right unless told. */
export function useTextDirection() {
  const [direction, setDirection] = useState<'ltr' | 'rtl'>('ltr');
  const ref = useCallback((element: HTMLElement | null) => {
    const place = element?.parentElement;
    if (place) setDirection(getComputedStyle(place).direction === 'rtl' ? 'rtl' : 'ltr');
  }, []);
  return [ref, direction] as const;
}
