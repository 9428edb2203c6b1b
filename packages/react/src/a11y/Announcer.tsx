'use client';

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

const AnnouncerContext = createContext<(text: string) => void>(() => {});

/** Says things that happen without a change of focus. The region stands before the first thing is said, as screen readers need it. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  // A new node each time, since the same words twice would not be read again.
  const region = useMemo(() => <span key={said.turn}>{said.text}</span>, [said]);
  return (
    <AnnouncerContext.Provider value={announce}>
      {children}
      <div data-adj="unseen" role="status">
        {region}
      </div>
    </AnnouncerContext.Provider>
  );
}

/** A function that says a text to screen readers, politely. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnouncerContext);
}
