'use client';

import { type RefObject, useEffect } from 'react';
import { useSessionConfiguration } from '../../session/index.js';

/** How long the end of a text must be in sight to count as read, in milliseconds: scrolling past it is not reading. */
const moment = 700;

/**
 * Records whether the end of a response has been seen: a text that fits in its box counts once it was shown for a moment. In sight of the
 * person, not of the box alone: that may lie below in a list of responses, or in a page, that scrolls.
 */
export function useReadingCoverage(
  responseId: string,
  scroller: RefObject<HTMLElement | null>,
  end: RefObject<HTMLElement | null>,
  isGrowing: boolean,
): void {
  const { controller } = useSessionConfiguration('ResponseComparator.Panel');
  // Looked at anew when a text that was being written is whole: it may all have been in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: above.
  useEffect(() => {
    const [root, mark] = [scroller.current, end.current];
    if (root === null || mark === null || typeof IntersectionObserver !== 'function') return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const record = (reachedEnd: boolean) =>
      controller.dispatch({ type: 'record-coverage', responseId, reachedEnd });
    const wait = () => {
      // The rest of a long text comes some moments later, and may be short enough to move nothing.
      const isWhole = root.querySelector('[data-adj="text-pending"]') === null;
      timer = setTimeout(() => {
        if (!isWhole) return wait();
        record(true);
        observer.disconnect();
      }, moment);
    };
    const observer = new IntersectionObserver((entries) => {
      clearTimeout(timer);
      const last = entries.at(-1);
      // What is not in the page at all is not unread by anybody.
      if (last === undefined || last.boundingClientRect.height === 0) return;
      if (last.isIntersecting) wait();
      else record(false);
    });
    observer.observe(mark);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [controller, responseId, scroller, end, isGrowing]);
}
