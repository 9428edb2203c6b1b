import type { KeyboardEvent } from 'react';
import { scrollToMessage, toMessageIndex } from './threadBox.js';

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])';

/** Controls that have a use of their own for the keys of a feed. */
const withOwnKeys =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [role="slider"], [contenteditable]';

/** What the Tab key would reach in the editor right before a feed, or right after it. */
function findBeside(feed: Element, side: 'before' | 'after'): HTMLElement | undefined {
  const root = feed.closest('[data-adj="preference-editor"]') ?? document;
  const wanted = side === 'after' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const beside = [...root.querySelectorAll<HTMLElement>(focusable)].filter((element) => {
    const position = feed.compareDocumentPosition(element);
    const isApart =
      (position & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_CONTAINS)) === 0;
    return isApart && (position & wanted) !== 0 && element.getClientRects().length > 0;
  });
  return side === 'after' ? beside[0] : beside.at(-1);
}

/** Puts the focus on a message and shows it. */
function moveTo(feed: Element, message: HTMLElement | null): void {
  if (message === null) return;
  message.focus({ preventScroll: true });
  scrollToMessage(feed, message);
}

/**
 * The keys of a feed, as the ARIA Authoring Practices have them: Page Down and Page Up go from message to message, Ctrl+End and Ctrl+Home
 * leave it. Only from a message that was reached by key: where a mouse clicked, and on the scrolling box itself, the page keys scroll.
 */
export function applyFeedKey(
  event: KeyboardEvent<HTMLElement>,
  draw: (index: number) => HTMLElement | null,
): void {
  const { currentTarget: feed, target, key } = event;
  if (event.defaultPrevented || !(target instanceof Element) || target === feed) return;
  if (!target.matches(':focus-visible') || target.matches(withOwnKeys)) return;
  const isLeaving = (event.ctrlKey || event.metaKey) && (key === 'Home' || key === 'End');
  const isMoving = !event.ctrlKey && !event.metaKey && (key === 'PageDown' || key === 'PageUp');
  const index = toMessageIndex(feed, target);
  if (event.altKey || event.shiftKey || index === undefined || !(isLeaving || isMoving)) return;
  event.preventDefault();
  if (isMoving) moveTo(feed, draw(index + (key === 'PageDown' ? 1 : -1)));
  else findBeside(feed, key === 'End' ? 'after' : 'before')?.focus();
}
