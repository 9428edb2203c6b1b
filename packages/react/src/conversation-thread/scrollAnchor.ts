/** Keeps what is read where it is while what stands above it changes its height. */
export interface ScrollAnchor {
  /** Remembers the first message in sight. */
  take(): void;
  /** Scrolls by as much as that message was moved. */
  keep(): void;
}

/** Where an element stands in what its box scrolls, in pixels. */
function toPlace(element: Element, box: Element): number {
  return element.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
}

/**
 * Browsers that anchor by themselves do it better, in the middle of a running scroll too, and this leaves it to them; it is for those that
 * don't.
 */
export function createScrollAnchor(box: Element): ScrollAnchor {
  let anchor: { readonly element: Element; readonly place: number } | undefined;
  return {
    take() {
      if (getComputedStyle(box).overflowAnchor === 'auto') {
        anchor = undefined;
        return;
      }
      const { top } = box.getBoundingClientRect();
      const element = [...box.children].find(
        (child) => child.hasAttribute('aria-posinset') && child.getBoundingClientRect().bottom > top,
      );
      anchor = element && { element, place: toPlace(element, box) };
    },
    keep() {
      if (anchor === undefined || !anchor.element.isConnected) return;
      const { element, place } = anchor;
      const now = toPlace(element, box);
      if (Math.abs(now - place) < 0.5) return;
      box.scrollTop += now - place;
      anchor = { element, place: now };
    },
  };
}
