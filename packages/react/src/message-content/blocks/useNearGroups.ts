'use client';

import { createContext, type RefObject, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { TextBlock } from '../document/index.js';
import { toGroupHeight } from './toGroupHeight.js';

/** How far from what is seen a group is drawn in full, so that nobody scrolls into one that is not. */
const margin = '500px 0px';

type Observe = (element: Element, onNear: () => void) => () => void;

const NearContext = createContext<Observe | undefined>(undefined);
export const NearProvider = NearContext.Provider;

/** The box in which an element scrolls; `null` where it is the page. */
function findScroller(element: Element): Element | null {
  for (let one = element.parentElement; one !== null; one = one.parentElement) {
    const { overflowY } = getComputedStyle(one);
    // A response that is not shown has no height, and is the one to scroll all the same.
    const isBox = one.clientHeight > 0 || one.getClientRects().length === 0;
    if ((overflowY === 'auto' || overflowY === 'scroll') && isBox) return one;
  }
  return null;
}

const isScrolledToEnd = ({ scrollTop, clientHeight, scrollHeight }: Element) =>
  scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1;

/** Draws what comes near, at once: texts that scroll together go by its height. Who has scrolled to the end stays there while it gets its true one. */
function createObserver(scroller: Element | null, draw: (group: Element) => void): IntersectionObserver {
  return new IntersectionObserver(
    (entries) => {
      const near = entries.filter(({ isIntersecting }) => isIntersecting);
      if (near.length === 0) return;
      const isAtEnd = scroller !== null && isScrolledToEnd(scroller);
      flushSync(() => {
        for (const { target } of near) draw(target);
      });
      if (isAtEnd) scroller.scrollTop = scroller.scrollHeight;
    },
    { root: scroller, rootMargin: margin },
  );
}

/** Watches the groups of a text, with one observer for all of them. */
export function useNearness(root: RefObject<Element | null>): Observe {
  const [observe] = useState((): Observe => {
    const waiting = new Map<Element, () => void>();
    let observer: IntersectionObserver | undefined;
    return (element, onNear) => {
      observer ??= createObserver(findScroller(root.current ?? element), (group) => waiting.get(group)?.());
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

/** Whether a group has come near enough to be drawn in full; it stays so. */
export function useIsNear(
  isNearAtFirst: boolean,
  blocks: readonly TextBlock[],
): readonly [(element: HTMLElement | null) => void, boolean] {
  const observe = useContext(NearContext);
  const group = useRef<HTMLElement | null>(null);
  const [wasNear, setWasNear] = useState(false);
  if (isNearAtFirst && !wasNear) setWasNear(true);
  const isNear = isNearAtFirst || wasNear;
  const ref = useCallback(
    (element: HTMLElement | null) => {
      group.current = element;
      // By script, since a strict policy drops the style attribute of a server's page; before the page is laid out.
      const size = isNear ? '' : `auto ${toGroupHeight(blocks)}px`;
      if (element?.style.containIntrinsicBlockSize !== size)
        element?.style.setProperty('contain-intrinsic-block-size', size);
    },
    [isNear, blocks],
  );
  useEffect(() => {
    if (isNear || group.current === null) return undefined;
    // Nobody scrolls where nothing can be watched.
    if (typeof IntersectionObserver !== 'function') return setWasNear(true);
    return observe?.(group.current, () => setWasNear(true));
  }, [isNear, observe]);
  return [ref, isNear];
}
