'use client';

import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

/** Response id → the element in which its text scrolls. */
export type Scrollers = Map<string, HTMLElement>;

const ScrollersContext = createContext<Scrollers>(new Map());

/** Knows the scrollers of the responses within it. Not state: nothing is drawn by it. */
export function ScrollersProvider({ children }: { children: ReactNode }) {
  const [scrollers] = useState<Scrollers>(() => new Map());
  return <ScrollersContext.Provider value={scrollers}>{children}</ScrollersContext.Provider>;
}

/** The scrollers as they are now. */
export function useScrollers(): Scrollers {
  return useContext(ScrollersContext);
}

/** Makes an element known as the scroller of a response. */
export function useScrollerRef(responseId: string): (element: HTMLElement | null) => void {
  const scrollers = useScrollers();
  return useCallback(
    (element) => {
      if (element === null) scrollers.delete(responseId);
      else scrollers.set(responseId, element);
    },
    [scrollers, responseId],
  );
}
