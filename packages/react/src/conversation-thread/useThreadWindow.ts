'use client';

import type { Message } from '@adjudge/core';
import {
  type RefObject,
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { doInBackground } from '../parts/index.js';
import { createThreadScroller, type Drawn, type ThreadScroller } from './createThreadScroller.js';
import { toFirstSpan } from './firstSpan.js';
import { createMessageHeights } from './messageHeights.js';
import { isCovering, listSlots, longThread, type Slot, type Span, toWiderSpan } from './threadSpans.js';

/** What decides on what is drawn, besides what is scrolled to. */
interface ThreadWindowOptions {
  isEverythingShown: boolean;
  /** The message that was gone to; another object each time. */
  shown: { readonly messageId: string } | undefined;
}

/** What of a thread is in the page, and how to draw more of it. */
export interface ThreadWindow {
  /** Whether only what is near is drawn. */
  isLong: boolean;
  slots: readonly Slot[];
  /** The one message that the Tab key stops at. */
  stop: number;
  /** Whether more is drawn by and by. */
  isGrowing: boolean;
  /** How high the messages of a gap are, in pixels; nothing before any is measured. */
  toGapHeight(span: Span): number | undefined;
  /** Draws a message at once and returns its element. */
  draw(index: number): HTMLElement | null;
}

type Stored = Drawn & { readonly messages: readonly Message[] };

/** So many messages are added at a time while everything is to be drawn. */
const growth = 30;
const noKept: readonly number[] = [];

// React 18 warns of layout effects on a server.
const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

function createStored(messages: readonly Message[]): Stored {
  const count = messages.length;
  const span = count > longThread ? toFirstSpan(messages) : { start: 0, end: count };
  return { messages, span, kept: noKept, stop: count - 1, isMeasured: false };
}

/** Adds to what is drawn, a few messages at a time and never in the way of anything else. */
function useGrowth(
  drawn: Drawn,
  isWanted: boolean,
  change: (toNext: (drawn: Drawn) => Drawn) => void,
  count: number,
) {
  const { span, grown, isMeasured } = drawn;
  const isWhole = isCovering(grown ?? span, { start: 0, end: count });
  useEffect(() => {
    if (!isWanted) {
      if (grown !== undefined) change((before) => ({ ...before, grown: undefined }));
      return;
    }
    if (!isMeasured || isWhole) return;
    return doInBackground(() =>
      startTransition(() =>
        change((before) => ({
          ...before,
          grown: toWiderSpan(before.grown ?? before.span, growth, count),
        })),
      ),
    );
  }, [isWanted, isMeasured, isWhole, grown, change, count]);
  return isWanted && !isWhole;
}

/**
 * Which messages of a thread are in the page. A short thread is there whole; of a long one, what is near to what is in sight, and what has
 * the focus. It opens at its last message, which is the one to be answered.
 */
export function useThreadWindow(
  box: RefObject<HTMLElement | null>,
  messages: readonly Message[],
  { isEverythingShown, shown }: ThreadWindowOptions,
): ThreadWindow {
  const count = messages.length;
  const isLong = count > longThread;
  const [stored, setStored] = useState(() => createStored(messages));
  const drawn = stored.messages === messages ? stored : createStored(messages);
  // Another turn: another thread.
  if (drawn !== stored) setStored(drawn);
  const change = useMemo(
    () => (toNext: (before: Drawn) => Drawn) =>
      setStored((before) => ({ ...toNext(before), messages: before.messages })),
    [],
  );
  const heights = useMemo(() => createMessageHeights(messages), [messages]);
  const shownIndex = useMemo(
    () => messages.findIndex(({ id }) => id === shown?.messageId),
    [messages, shown],
  );
  const isGrowing = useGrowth(drawn, isLong && isEverythingShown, change, count);

  const latest = useRef({ drawn, heights, count, isLong });
  const scroller = useRef<ThreadScroller | null>(null);
  useBrowserLayoutEffect(() => {
    latest.current = { drawn, heights, count, isLong };
  });
  useBrowserLayoutEffect(() => {
    if (box.current === null) return;
    scroller.current = createThreadScroller(box.current, () => latest.current, change);
    return () => scroller.current?.stop();
  }, [box, change]);
  useBrowserLayoutEffect(() => {
    scroller.current?.goTo(messages.length - 1);
  }, [messages]);
  useBrowserLayoutEffect(() => {
    if (shown !== undefined) scroller.current?.goTo(shownIndex);
  }, [shown]);
  useBrowserLayoutEffect(() => scroller.current?.settle());

  const spans = drawn.grown === undefined ? [drawn.span] : [drawn.span, drawn.grown];
  return {
    isLong,
    slots: listSlots(count, spans, [...drawn.kept, shownIndex]),
    stop: drawn.stop,
    isGrowing,
    toGapHeight: ({ start, end }) =>
      drawn.isMeasured ? heights.toTop(end) - heights.toTop(start) : undefined,
    draw: (index) => scroller.current?.draw(index) ?? null,
  };
}
