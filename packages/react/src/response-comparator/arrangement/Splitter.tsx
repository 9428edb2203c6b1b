'use client';

import { selectPresentedResponses } from '@adjudge/core';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useCallback, useRef } from 'react';
import { useTranslations } from '../../i18n/index.js';
import { usePreferenceSession } from '../../session/index.js';
import { useSetView } from '../useSetView.js';

const lowest = 20;
const highest = 80;
/** How far an arrow key moves it, in percent of the width. */
const step = 2;

/** The widths are put on the element by script: a strict CSP drops style attributes that come from the server. */
function setShare(columns: Element | null | undefined, share: number): void {
  if (!(columns instanceof HTMLElement)) return;
  columns.style.setProperty('--adj-share-first', `${share}fr`);
  columns.style.setProperty('--adj-share-second', `${100 - share}fr`);
}

/** Which share of the width lies before a place on the screen. */
function toShareAt(columns: Element, x: number): number {
  const { left, width } = columns.getBoundingClientRect();
  const isFromRight = getComputedStyle(columns).direction === 'rtl';
  const share = ((isFromRight ? left + width - x : x - left) / width) * 100;
  return Math.round(Math.min(highest, Math.max(lowest, share)));
}

function toShareByKey({ key, currentTarget }: KeyboardEvent<HTMLElement>, share: number): number | undefined {
  const isFromRight = getComputedStyle(currentTarget).direction === 'rtl';
  const by = { ArrowLeft: isFromRight ? step : -step, ArrowRight: isFromRight ? -step : step }[key];
  if (by !== undefined) return Math.min(highest, Math.max(lowest, share + by));
  return { Home: lowest, End: highest, Enter: 50 }[key];
}

/** Moves with the pointer without drawing anything anew; what it comes to is told once, at the end. */
function useDrag(onShareChange: (share: number) => void) {
  const dragged = useRef<number>(undefined);
  return {
    onPointerDown: ({ button, currentTarget, pointerId }: PointerEvent<HTMLElement>) => {
      dragged.current = undefined;
      if (button === 0) currentTarget.setPointerCapture(pointerId);
    },
    onPointerMove: ({ currentTarget, clientX, pointerId }: PointerEvent<HTMLElement>) => {
      const columns = currentTarget.parentElement;
      if (columns === null || !currentTarget.hasPointerCapture(pointerId)) return;
      dragged.current = toShareAt(columns, clientX);
      setShare(columns, dragged.current);
    },
    onPointerUp: () => {
      if (dragged.current !== undefined) onShareChange(dragged.current);
      dragged.current = undefined;
    },
  };
}

/** The line between two responses: by arrow keys, by the pointer, or in halves again by Enter and a double click. */
export function Splitter({ children }: { children?: ReactNode }) {
  const { splitter, splitterValue } = useTranslations();
  const setView = useSetView();
  const share = usePreferenceSession(({ view }) => view.share);
  const letter = usePreferenceSession((state) => selectPresentedResponses(state)[0]?.letter ?? '');
  const onShareChange = (next: number) => setView({ share: next });
  const drag = useDrag(onShareChange);
  const ref = useCallback((element: HTMLElement | null) => setShare(element?.parentElement, share), [share]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line between two texts, which can be moved.
    <div
      data-adj="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={splitter}
      aria-valuenow={share}
      aria-valuemin={lowest}
      aria-valuemax={highest}
      aria-valuetext={splitterValue(letter, share)}
      tabIndex={0}
      ref={ref}
      {...drag}
      onDoubleClick={() => onShareChange(50)}
      onKeyDown={(event) => {
        const next = event.ctrlKey || event.metaKey || event.altKey ? undefined : toShareByKey(event, share);
        if (next === undefined) return;
        event.preventDefault();
        onShareChange(next);
      }}
    >
      {children}
    </div>
  );
}
