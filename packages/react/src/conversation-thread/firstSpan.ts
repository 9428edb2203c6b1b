import type { Message } from '@adjudge/core';
import { createMessageHeights } from './messageHeights.js';
import type { Span } from './threadSpans.js';

/** What a pane of the usual height shows. */
const firstHeight = 700;

/**
 * What of a long thread a server draws, and a browser before it has measured: the end, where the message to be answered is, as much as fits
 * without scrolling. The same everywhere, so that a page can be taken over.
 */
export function toFirstSpan(messages: readonly Message[]): Span {
  const end = messages.length;
  const last = messages.slice(-24);
  const heights = createMessageHeights(last);
  const { start } = heights.toSpan(heights.toTop(last.length) - firstHeight, Number.POSITIVE_INFINITY);
  return { start: Math.max(0, Math.min(end - 1, end - last.length + start + 1)), end };
}
