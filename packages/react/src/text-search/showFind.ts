import { selectComparison } from '@adjudge/core';
import { type SessionController, showMessage } from '../session/index.js';
import type { CurrentFind } from './createTextSearch.js';

/** Brings on the text in which something was found: its turn, and there the message or the response. */
export function showFind(controller: SessionController, { text }: CurrentFind): void {
  if (text.type === 'message' || text.messageId !== undefined) {
    showMessage(controller, text.messageId ?? text.id);
    return;
  }
  const { comparisonId } = text;
  if (comparisonId !== undefined && comparisonId !== selectComparison(controller.store.getState())?.id) {
    controller.dispatch({ type: 'show-comparison', comparisonId });
  }
  const { aloneResponseId } = controller.store.getState().view;
  const isHidden = aloneResponseId !== undefined && aloneResponseId !== text.id;
  controller.dispatch({
    type: 'set-view',
    view: { shownResponseId: text.id, ...(isHidden && { aloneResponseId: undefined }) },
  });
}

/** Text that is drawn late has its marks late. */
const mostFrames = 60;

/**
 * Scrolls to the mark of the current find as soon as it is drawn. What is found in the source and not seen in the text, such as the address of
 * a link, has none.
 *
 * @returns stops waiting.
 */
export function scrollToCurrentFind(root: ParentNode): () => void {
  let frame = 0;
  let waited = 0;
  const look = () => {
    const mark = root.querySelector('[data-adj="decoration"][data-kind="found"][data-current]');
    if (mark !== null) mark.scrollIntoView({ block: 'nearest' });
    else if (waited++ < mostFrames) frame = requestAnimationFrame(look);
  };
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}
