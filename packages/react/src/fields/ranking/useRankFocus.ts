'use client';

import { type FocusEvent, useLayoutEffect, useRef, useState } from 'react';
import { focusStop, type RankStop } from './rankStops.js';

function toFocused(root: HTMLElement | null): HTMLElement | undefined {
  const { activeElement } = (root?.getRootNode() as Document | ShadowRoot | undefined) ?? {};
  return activeElement instanceof HTMLElement && root?.contains(activeElement) === true
    ? activeElement
    : undefined;
}

/**
 * One stop of Tab for the whole row, and arrow keys along it. An act that moves or replaces what has the focus gives it back to the same
 * control, or to the nearest one that is there.
 */
export function useRankFocus(stops: readonly RankStop[]) {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<readonly RankStop[] | undefined>(undefined);
  const [visited, setVisited] = useState<RankStop>();
  // A card that is moved in the document loses the focus: it is given back before anything is drawn.
  useLayoutEffect(() => {
    const next = wanted.current;
    wanted.current = undefined;
    if (next !== undefined && root.current !== null) focusStop(root.current, next);
  });

  const current = visited !== undefined && stops.includes(visited) ? visited : stops[0];
  function actAndFocus(act: () => boolean, preferred: readonly (RankStop | undefined)[]): boolean {
    const hadFocus = toFocused(root.current) !== undefined;
    const hasChanged = act();
    const known = preferred.filter((stop) => stop !== undefined);
    if (hasChanged && hadFocus) wanted.current = [...known, ...stops];
    return hasChanged;
  }
  return {
    root,
    /** The stop that Tab leads to. */
    current,
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const item = target.closest<HTMLElement>('[data-item]')?.dataset.item;
      const stop = target.closest<HTMLElement>('[data-stop]')?.dataset.stop;
      setVisited(stop !== undefined && stops.includes(stop) ? stop : item);
    },
    /** Acts; the focus, if it was here, stays, or goes to this stop. */
    keep(act: () => boolean, otherwise?: RankStop): boolean {
      const stop = toFocused(root.current)?.closest<HTMLElement>('[data-stop]')?.dataset.stop;
      return actAndFocus(act, [stop, otherwise]);
    },
    /** Acts; the focus, if it was here, goes on to this stop. */
    lead: (act: () => boolean, to: RankStop | undefined) => actAndFocus(act, [to]),
    /** Moves the focus along the row. */
    walk(to: -1 | 1 | 'start' | 'end'): boolean {
      const at = current === undefined ? -1 : stops.indexOf(current);
      const next = to === 'start' ? stops[0] : to === 'end' ? stops.at(-1) : stops[at + to];
      if (root.current !== null && next !== undefined) focusStop(root.current, [next]);
      return at !== -1;
    },
  };
}

/** Where the focus of a ranking is, and how it is kept. */
export type RankFocus = ReturnType<typeof useRankFocus>;
