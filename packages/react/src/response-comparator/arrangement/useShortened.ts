'use client';

import { type RefObject, useCallback, useEffect, useState } from 'react';
import { usePreferenceSession } from '../../session/index.js';

/**
 * Whether a text is cut off after the lines the person chose, and the way to see all of it. A text that is short enough is left alone.
 *
 * @param goal the mark in it that was gone to: below the cut nobody would see it.
 */
export function useShortened(scroller: RefObject<HTMLElement | null>, goal: string | undefined) {
  const lines = usePreferenceSession(({ view }) => view.collapsedLines);
  const [isWhole, setWhole] = useState(false);
  const [isLong, setLong] = useState(false);
  const isOn = lines > 0;
  useEffect(() => {
    const element = scroller.current;
    if (!isOn || element === null) return;
    element.style.setProperty('--adj-lines', String(lines));
    const measure = () => {
      const lineHeight = Number.parseFloat(getComputedStyle(element.firstElementChild ?? element).lineHeight);
      setLong(element.scrollHeight > (lines + 2) * lineHeight);
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [scroller, isOn, lines]);
  useEffect(() => {
    if (goal !== undefined) setWhole(true);
  }, [goal]);
  const toggle = useCallback(() => setWhole((was) => !was), []);
  return { isShortened: isOn && isLong && !isWhole, canToggle: isOn && isLong, toggle };
}
