// Finding a mark among a page's words, in its frames too.

/** A page and those in its frames, as far as they may be looked into. @returns {Document[]} */
export function listDocuments() {
  const frames = [...document.querySelectorAll('iframe')];
  return [document, ...frames.flatMap(({ contentDocument }) => contentDocument ?? [])];
}

/** @param {Text} text @param {string} mark */
function toRange(text, mark) {
  const start = text.data.indexOf(mark);
  // Label Studio keeps a copy that is not displayed.
  if (start < 0 || text.parentElement?.checkVisibility() !== true) return undefined;
  const range = text.ownerDocument.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + mark.length);
  return range;
}

/** Where a mark stands first. @param {string} mark @returns {Range | undefined} */
export function findFirst(mark) {
  for (const one of listDocuments()) {
    const walker = one.createTreeWalker(one.body ?? one, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const range = toRange(/** @type {Text} */ (node), mark);
      if (range !== undefined) return range;
    }
  }
  return undefined;
}

/** So many pieces of text are looked at from the end: the last line is one of them, or it is not there yet. */
const lastPieces = 10_000;

/** Where a mark stands near the end of an element. @param {Element} within @param {string} mark @returns {Range | undefined} */
export function findLast(within, mark) {
  const walker = within.ownerDocument.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  /** @type {Node | null} */
  let node = walker.lastChild();
  for (let seen = 0; node !== null && seen < lastPieces; seen++) {
    const range = toRange(/** @type {Text} */ (node), mark);
    if (range !== undefined) return range;
    node = walker.previousNode();
  }
  return undefined;
}
