'use client';

import { createContext, type RefObject, useContext, useEffect, useRef, useState } from 'react';

/** How far from what is seen a block is drawn in full, so that nobody scrolls into one that is not. */
const margin = '1200px 0px';

type Observe = (element: Element, onNear: () => void) => () => void;

const NearContext = createContext<Observe | undefined>(undefined);
export const NearProvider = NearContext.Provider;

/** The box in which an element scrolls; `null` where it is the page. */
function findScroller(element: Element): Element | null {
  for (let one = element.parentElement; one !== null; one = one.parentElement) {
    const { overflowY } = getComputedStyle(one);
    if ((overflowY === 'auto' || overflowY === 'scroll') && one.clientHeight > 0) return one;
  }
  return null;
}

/** Watches the blocks of a text, with one observer for all of them. */
export function useNearness(root: RefObject<Element | null>): Observe {
  const [observe] = useState((): Observe => {
    const waiting = new Map<Element, () => void>();
    let observer: IntersectionObserver | undefined;
    return (element, onNear) => {
      observer ??= new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.();
        },
        { root: findScroller(root.current ?? element), rootMargin: margin },
      );
      const watching = observer;
      waiting.set(element, onNear);
      watching.observe(element);
      return () => {
        waiting.delete(element);
        watching.unobserve(element);
      };
    };
  });
  return observe;
}

/** Whether a block has come near enough to be drawn in full; it stays so. */
export function useIsNear(isNearAtFirst: boolean): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const observe = useContext(NearContext);
  const element = useRef<HTMLDivElement>(null);
  const [wasNear, setWasNear] = useState(false);
  const isNear = isNearAtFirst || wasNear;
  useEffect(() => {
    if (isNear || element.current === null) return undefined;
    return observe?.(element.current, () => setWasNear(true));
  }, [isNear, observe]);
  return [element, isNear];
}
