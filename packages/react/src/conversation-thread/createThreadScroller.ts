import { startTransition } from 'react';
import { flushSync } from 'react-dom';
import type { MessageHeights } from './messageHeights.js';
import { createScrollAnchor } from './scrollAnchor.js';
import {
  findMessage,
  listHeights,
  listHeld,
  scrollToMessage,
  toFocusedIndex,
  toPadding,
} from './threadBox.js';
import { isCovering, type Span } from './threadSpans.js';

/** What of a thread is drawn. */
export interface Drawn {
  /** What is in sight, and some of what is around it. */
  readonly span: Span;
  /** What was added so far, while everything is to be drawn. */
  readonly grown?: Span | undefined;
  /** Messages outside of it that must stay. */
  readonly kept: readonly number[];
  /** The one message that the Tab key stops at. */
  readonly stop: number;
  /** Whether gaps have their heights. They have none until something is measured, which a server can't. */
  readonly isMeasured: boolean;
}

/** The thread as it was drawn last. */
export interface DrawnThread {
  readonly drawn: Drawn;
  readonly heights: MessageHeights;
  readonly count: number;
  /** Whether only what is near is drawn. */
  readonly isLong: boolean;
}

/** Draws what comes into sight, and keeps in place what is read. */
export interface ThreadScroller {
  /** Scrolls to a message with the next `settle`. */
  goTo(index: number): void;
  /** After everything drawn: measures it, scrolls where it was asked to, draws what is missing. */
  settle(): void;
  /** Draws a message at once, whatever is in sight, and returns its element. */
  draw(index: number): HTMLElement | null;
  stop(): void;
}

/** Of the height of the box, how much is drawn above and below it: at once, at least, and when there is time. */
const reach = { urgent: 0.25, least: 0.5, most: 1 };

/** The messages in sight, and those around it as far as a part of the box's height. */
function toSightSpan(box: Element, heights: MessageHeights, factor: number): Span {
  const top = box.scrollTop - toPadding(box);
  const more = box.clientHeight * factor;
  return heights.toSpan(top - more, top + box.clientHeight + more);
}

function isDrawnWhole({ span, grown }: Drawn, wanted: Span): boolean {
  return isCovering(span, wanted) || (grown !== undefined && isCovering(grown, wanted));
}

/** Watches a thread's box: what is scrolled, what changes its size, and what was drawn. */
export function createThreadScroller(
  box: HTMLElement,
  read: () => DrawnThread,
  change: (toNext: (drawn: Drawn) => Drawn) => void,
): ThreadScroller {
  const anchor = createScrollAnchor(box);
  let watched = new WeakSet<Element>();
  let size = { width: box.clientWidth, height: 0 };
  let goal: number | undefined;

  const toSpan = (factor: number) => toSightSpan(box, read().heights, factor);
  const isDrawn = (span: Span) => isDrawnWhole(read().drawn, span);
  const move = (span: Span): void => {
    const kept = listHeld(box);
    const stop = toFocusedIndex(box) ?? toSpan(0).start;
    change((drawn) => ({ ...drawn, span, kept, stop }));
  };

  /** Whether all that is in sight was drawn already. */
  function update(): boolean {
    if (!isDrawn(toSpan(0))) {
      move(toSpan(reach.urgent));
      return false;
    }
    if (!isDrawn(toSpan(reach.least))) startTransition(() => move(toSpan(reach.most)));
    return true;
  }

  function measure(elements: Iterable<Element>): void {
    read().heights.measure(listHeights(box, elements));
  }

  function settle(): void {
    const { isLong, drawn } = read();
    // Folded away: nothing has a height, and it opens where the last message is.
    if (box.clientHeight === 0) return;
    size = { width: box.clientWidth, height: box.clientHeight };
    if (isLong) {
      const fresh = [...box.children].filter((child) => !watched.has(child));
      measure(fresh);
      for (const child of fresh) {
        watched.add(child);
        if (child.hasAttribute('aria-posinset')) observer?.observe(child);
      }
      if (!drawn.isMeasured) {
        change((before) => ({ ...before, isMeasured: true }));
        return;
      }
      anchor.keep();
    }
    const message = goal === undefined ? null : findMessage(box, goal);
    if (message !== null) scrollToMessage(box, message);
    if (!isLong || update()) goal = undefined;
    if (isLong) anchor.take();
  }

  function onResize(): void {
    const { isLong, count } = read();
    const before = size;
    size = { width: box.clientWidth, height: box.clientHeight };
    if (size.height === 0) return;
    if (before.height === 0) goal = count - 1;
    if (isLong && before.width !== size.width) {
      read().heights.forget();
      measure(box.children);
      flushSync(() => change((drawn) => ({ ...drawn })));
    }
    settle();
  }

  function onScroll(): void {
    if (!read().isLong || box.clientHeight === 0) return;
    anchor.take();
    if (isDrawn(toSpan(0))) update();
    // At once: whoever scrolls fast must not see an empty thread.
    else flushSync(() => void update());
  }

  const observer =
    typeof ResizeObserver === 'undefined'
      ? undefined
      : new ResizeObserver((entries) => {
          const elements = entries.map(({ target }) => target).filter((target) => target !== box);
          for (const element of elements) if (!element.isConnected) observer?.unobserve(element);
          if (entries.length > elements.length) onResize();
          if (box.clientHeight === 0) return;
          measure(elements.filter((element) => element.isConnected));
          anchor.keep();
        });
  observer?.observe(box);
  box.addEventListener('scroll', onScroll, { passive: true });

  return {
    goTo: (index) => {
      goal = index;
    },
    settle,
    draw(index) {
      if (findMessage(box, index) === null) {
        flushSync(() => change((drawn) => ({ ...drawn, kept: [...drawn.kept, index] })));
      }
      return findMessage(box, index);
    },
    stop() {
      observer?.disconnect();
      watched = new WeakSet();
      box.removeEventListener('scroll', onScroll);
    },
  };
}
