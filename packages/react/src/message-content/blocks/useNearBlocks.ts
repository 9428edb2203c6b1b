'use client';

import { createContext, type RefObject, useCallback, useContext, useEffect, useRef, useState } from 'react';

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

const lineHeight = 24;
const lineLength = 66;

/** How high the words of a block will be, more or less: what is far takes no layout, and the bar beside the text goes by this. */
function toHeight(text: string): number {
  return (
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 0) *
    lineHeight
  );
}

/** Whether a block has come near enough to be drawn in full; it stays so. */
export function useIsNear(
  isNearAtFirst: boolean,
  text: string,
): readonly [(element: HTMLElement | null) => void, boolean] {
  const observe = useContext(NearContext);
  const block = useRef<HTMLElement | null>(null);
  const [wasNear, setWasNear] = useState(false);
  const isNear = isNearAtFirst || wasNear;
  const ref = useCallback(
    (element: HTMLElement | null) => {
      block.current = element;
      // By script, since a strict policy drops the style attribute of a server's page; before the page is laid out.
      const size = isNear ? '' : `auto ${toHeight(text)}px`;
      element?.style.setProperty('contain-intrinsic-block-size', size);
    },
    [isNear, text],
  );
  useEffect(() => {
    if (isNear || block.current === null) return undefined;
    return observe?.(block.current, () => setWasNear(true));
  }, [isNear, observe]);
  return [ref, isNear];
}
