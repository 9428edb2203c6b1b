'use client';

import { useCallback } from 'react';
import { useDifferences } from './DifferencesContext.js';
import { type Side, toDecorations } from './toDecorations.js';

/** More would be a line. */
const mostTicks = 300;

interface TickProps {
  side: Side;
  /** Where it begins and how far it goes, as shares of the text. */
  from: number;
  length: number;
}

/** Placed by script: a strict CSP drops style attributes that come from the server. */
function Tick({ side, from, length }: TickProps) {
  const place = useCallback(
    (element: HTMLElement | null) => {
      element?.style.setProperty('--adj-at', `${(from * 100).toFixed(2)}%`);
      element?.style.setProperty('--adj-length', `${(length * 100).toFixed(2)}%`);
    },
    [from, length],
  );
  return <span data-adj="difference-tick" data-side={side} ref={place} />;
}

/** All differences at a glance, in the line between the two texts: on each side those of its text. */
export function DifferenceTicks() {
  const { pair, list } = useDifferences();
  if (pair === undefined || list.length === 0) return null;
  const toTicks = (side: Side, content: string) =>
    toDecorations(list, side, undefined)
      .slice(0, mostTicks)
      .map(({ id, start, end }) => (
        <Tick
          key={`${side}${id}`}
          side={side}
          from={start / content.length}
          length={(end - start) / content.length}
        />
      ));
  return (
    <span data-adj="difference-ticks" aria-hidden="true">
      {toTicks('a', pair[0].response.content)}
      {toTicks('b', pair[1].response.content)}
    </span>
  );
}
