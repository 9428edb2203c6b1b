// Whether something is really seen: not hidden, not scrolled out of its box, not out of the window, not in a frame that is.

/** @typedef {{ left: number, top: number, right: number, bottom: number }} Box */

/** @param {Box} one @param {Box} other @returns {Box} */
const toCommon = (one, other) => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** @param {Element} element @param {Box} box what of it is looked for @param {boolean} canBeClear */
function isBoxSeen(element, box, canBeClear) {
  /** @type {Element | null} */
  let inner = element;
  let seen = box;
  while (inner !== null) {
    const how = { opacityProperty: !canBeClear, visibilityProperty: true, contentVisibilityAuto: true };
    if (!inner.checkVisibility(how)) return false;
    /** @type {Window | null} */
    const view = inner.ownerDocument.defaultView;
    if (view === null) return false;
    for (let one = inner.parentElement; one !== null; one = one.parentElement) {
      const { overflowX, overflowY } = view.getComputedStyle(one);
      if (overflowX !== 'visible' || overflowY !== 'visible')
        seen = toCommon(seen, one.getBoundingClientRect());
    }
    seen = toCommon(seen, { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight });
    if (seen.right - seen.left < 1 || seen.bottom - seen.top < 1) return false;
    inner = view.frameElement;
    if (inner !== null) {
      const { left, top } = inner.getBoundingClientRect();
      const x = left + inner.clientLeft;
      const y = top + inner.clientTop;
      seen = { left: seen.left + x, top: seen.top + y, right: seen.right + x, bottom: seen.bottom + y };
    }
  }
  return true;
}

/** @param {Range | undefined} range */
export function isRangeSeen(range) {
  const element = range?.startContainer.parentElement;
  return range !== undefined && element != null && isBoxSeen(element, range.getBoundingClientRect(), false);
}

/** An input may be clear, with a drawing of it below. @param {Element | null} element */
export const isElementSeen = (element) =>
  element !== null && isBoxSeen(element, element.getBoundingClientRect(), true);

/** The box that an element scrolls in; all of its page where there is none. @param {Element} element @returns {Element} */
export function findScroller(element) {
  const view = element.ownerDocument.defaultView;
  for (let one = element.parentElement; one !== null && view !== null; one = one.parentElement) {
    const { overflowY } = view.getComputedStyle(one);
    if ((overflowY === 'auto' || overflowY === 'scroll') && one.clientHeight > 0) return one;
  }
  return element.ownerDocument.documentElement;
}

/** How everything around an element is scrolled, and the way back to it. @param {Element} element */
export function rememberScrolling(element) {
  /** @type {[Element, number][]} */
  const places = [];
  for (let inner = /** @type {Element | null} */ (element); inner !== null; ) {
    for (let one = inner.parentElement; one !== null; one = one.parentElement)
      places.push([one, one.scrollTop]);
    inner = inner.ownerDocument.defaultView?.frameElement ?? null;
  }
  return () => {
    for (const [one, top] of places) one.scrollTop = top;
  };
}
