'use client';

import { type SessionState, selectContentMode } from '@adjudge/core';
import { type RefObject, useEffect, useRef } from 'react';
import { usePreferenceSession, useSessionConfiguration } from '../../session/index.js';
import { readingPlace, scrollToSource, textBlocks, toBlockStart } from './scrollToSource.js';

/** The source at the place where a text is read, more or less: as far into its block as it is on the screen. */
function readPlace(scroller: HTMLElement): number | undefined {
  if (scroller.scrollTop === 0) return undefined;
  const line = scroller.getBoundingClientRect().top + scroller.clientHeight * readingPlace;
  const all = [...scroller.querySelectorAll(textBlocks)];
  const next = all.findIndex((block) => block.getBoundingClientRect().top > line);
  const block = next < 0 ? all.at(-1) : all[next - 1];
  if (block === undefined) return undefined;
  const { top, height } = block.getBoundingClientRect();
  const start = toBlockStart(block);
  const following = all[next];
  const end = following === undefined ? start : toBlockStart(following);
  const part = height === 0 ? 0 : Math.min(1, (line - top) / height);
  return Math.round(start + part * Math.max(0, end - start));
}

/** The same words stay where they are read when a text is shown raw, or as Markdown again. */
export function useKeptPlace(responseId: string, scroller: RefObject<HTMLElement | null>): void {
  const { controller } = useSessionConfiguration('ResponseComparator.Panel');
  const mode = usePreferenceSession((state) => selectContentMode(state, responseId));
  const place = useRef<number>(undefined);
  // Told before anything is drawn anew.
  useEffect(() => {
    const toMode = (state: SessionState) => selectContentMode(state, responseId);
    return controller.store.subscribe((state, before) => {
      if (toMode(state) === toMode(before) || scroller.current === null) return;
      place.current = readPlace(scroller.current);
    });
  }, [controller, responseId, scroller]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the text is shown another way.
  useEffect(() => {
    const start = place.current;
    place.current = undefined;
    if (start !== undefined && scroller.current !== null) {
      scrollToSource(scroller.current, { start, end: start + 1 });
    }
  }, [mode, scroller]);
}
