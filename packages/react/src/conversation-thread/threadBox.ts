/** The thread's box as it is on the page: what is read from its elements, and written to its scroll position. */

/** The place of the message that an element is or stands in. */
export function toMessageIndex(box: Element, node: Node | null): number | undefined {
  const start = node instanceof Element ? node : (node?.parentElement ?? null);
  const message = start?.closest('[aria-posinset]');
  return message?.parentElement === box ? Number(message.getAttribute('aria-posinset')) - 1 : undefined;
}

/** A message's element, if it is drawn. */
export function findMessage(box: Element, index: number): HTMLElement | null {
  // Threads that are always drawn whole carry no positions.
  const isWhole = box.querySelector(':scope > [aria-posinset]') === null;
  if (!isWhole) return box.querySelector(`:scope > [aria-posinset="${index + 1}"]`);
  return box.querySelectorAll<HTMLElement>(':scope > [data-adj="message"]')[index] ?? null;
}

/** The message that has the focus, or in which something has it. */
export function toFocusedIndex(box: Element): number | undefined {
  const { activeElement } = box.getRootNode() as Document | ShadowRoot;
  return toMessageIndex(box, activeElement);
}

/** Messages that must stay whatever is scrolled: what has the focus, and where a selection begins and ends. */
export function listHeld(box: Element): number[] {
  const selection = document.getSelection();
  const ends = [selection?.anchorNode, selection?.focusNode];
  const held = [toFocusedIndex(box), ...ends.map((node) => toMessageIndex(box, node ?? null))];
  return [...new Set(held)].filter((index) => index !== undefined);
}

/** The space between two messages. */
function toGap(box: Element): number {
  return Number.parseFloat(getComputedStyle(box).rowGap) || 0;
}

/** The space above the first message. */
export function toPadding(box: Element): number {
  return Number.parseFloat(getComputedStyle(box).paddingTop) || 0;
}

/** The heights of the messages among some elements, each with the space after it. */
export function listHeights(box: Element, elements: Iterable<Element>): (readonly [number, number])[] {
  const gap = toGap(box);
  return [...elements].flatMap((element) => {
    const index = element.hasAttribute('aria-posinset') ? toMessageIndex(box, element) : undefined;
    return index === undefined ? [] : [[index, element.getBoundingClientRect().height + gap] as const];
  });
}

/** Scrolls as little as brings a message into sight; one that is higher than the box begins at its top. */
export function scrollToMessage(box: Element, message: Element): void {
  const seen = box.getBoundingClientRect();
  const paddingBottom = Number.parseFloat(getComputedStyle(box).paddingBottom) || 0;
  const { top, bottom, height } = message.getBoundingClientRect();
  const above = top - seen.top - toPadding(box);
  const below = bottom - seen.top - box.clientHeight + paddingBottom;
  const isHigher = height > box.clientHeight;
  if (above < 0 || isHigher) box.scrollTop += above;
  else if (below > 0) box.scrollTop += below;
}
