'use client';

import { type FocusEvent, type KeyboardEvent, useRef } from 'react';

/**
 * What Radix's radios leave out: Enter chooses, as Space does; and an arrow key chooses where it leads, also when it is let go before the
 * focus has moved (Radix moves it a task later, and asks then whether the key is still down).
 */
export function useChoosingKeys() {
  const isMoving = useRef(false);
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const { key, target } = event;
      const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
      isMoving.current = isPlain && key.startsWith('Arrow');
      if (isPlain && key === 'Enter' && !event.repeat && target instanceof HTMLElement) target.click();
    },
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      if (isMoving.current) target.click();
      isMoving.current = false;
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (!currentTarget.contains(relatedTarget)) isMoving.current = false;
    },
  };
}
