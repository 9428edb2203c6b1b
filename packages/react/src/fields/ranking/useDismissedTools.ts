'use client';

import { type FocusEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

const toItem = (target: EventTarget) => (target as Element).closest<HTMLElement>('[data-item]') ?? undefined;

/**
 * The tools that the pointer or the focus brings over a card cover what is above it: Escape puts them away, wherever the focus is, until
 * another card is pointed at or focused.
 */
export function useDismissedTools(root: RefObject<HTMLElement | null>) {
  const [isDismissed, setDismissed] = useState(false);
  const pointed = useRef<HTMLElement>(undefined);
  useEffect(() => {
    const document = root.current?.ownerDocument;
    const dismiss = ({ key }: KeyboardEvent) => {
      const focused = root.current?.querySelector(':focus');
      if (key !== 'Escape' || (pointed.current === undefined && !focused)) return;
      // A tool that has the focus gives it to its card: it would be on something that nobody sees.
      const tools = focused?.closest('[data-adj="rank-tools"]');
      tools?.parentElement?.querySelector<HTMLElement>(':scope > [data-stop]')?.focus();
      setDismissed(true);
    };
    document?.addEventListener('keydown', dismiss);
    return () => document?.removeEventListener('keydown', dismiss);
  }, [root]);
  const isTool = (target: Element) => target.closest('[data-adj="rank-tools"]') !== null;
  return {
    isDismissed,
    onFocus: ({ target, relatedTarget }: FocusEvent<HTMLElement>) => {
      const isSame = relatedTarget !== null && toItem(relatedTarget) === toItem(target);
      if (!isSame || isTool(target)) setDismissed(false);
    },
    onPointerOver: ({ target }: PointerEvent<HTMLElement>) => {
      const item = toItem(target);
      if (item !== pointed.current) setDismissed(false);
      pointed.current = item;
    },
    onPointerLeave: () => {
      pointed.current = undefined;
    },
  };
}
