import { type SpanTarget, toTargetComparison, toTargetKey } from '@adjudge/core';
import { toDomRanges } from '../message-content/index.js';
import { type SessionController, showMessage } from '../session/index.js';
import type { Evidence } from './createEvidence.js';

/** Where a span is seen: the rectangle around the first of it; `undefined` where it is not drawn. */
export function readSpanRect(evidence: Evidence, span: SpanTarget): DOMRect | undefined {
  const text = evidence.texts.get(toTargetKey(span.field));
  const range = text && toDomRanges(text.element, span).at(-1);
  const rects = range?.getClientRects();
  return rects?.[rects.length - 1] ?? text?.element.getBoundingClientRect();
}

/** The block that a place of the source is drawn in, also while it is far. */
function findBlock(element: HTMLElement, start: number): Element | undefined {
  const blocks = [...element.querySelectorAll('[data-adj="block"], [data-adj="raw-block"]')];
  const toStart = (block: Element) =>
    Number.parseInt(block.getAttribute('data-start') ?? block.getAttribute('data-src') ?? '0', 10);
  return blocks.filter((block) => toStart(block) <= start).at(-1);
}

/** Brings on the turn, the response or the message that a span lies in. */
export function showSpanText(controller: SessionController, { field }: SpanTarget): void {
  const state = controller.store.getState();
  const turn = toTargetComparison(state.dataRow, field);
  if (turn !== undefined && turn.id !== (state.view.comparisonId ?? turn.id)) {
    controller.dispatch({ type: 'show-comparison', comparisonId: turn.id });
  }
  if (field.type === 'message') showMessage(controller, field.messageId);
  else {
    const { responseId: shownResponseId } = field;
    const { aloneResponseId } = state.view;
    const isOtherAlone = aloneResponseId !== undefined && aloneResponseId !== shownResponseId;
    const view = isOtherAlone ? { shownResponseId, aloneResponseId: undefined } : { shownResponseId };
    controller.dispatch({ type: 'set-view', view });
  }
}

/** Scrolls to a span: to its block first, which is drawn when it comes near. */
export function scrollToSpan(evidence: Evidence, span: SpanTarget): void {
  const element = evidence.texts.get(toTargetKey(span.field))?.element;
  if (element === undefined) return;
  findBlock(element, span.start)?.scrollIntoView({ block: 'center' });
  const [range] = toDomRanges(element, span);
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
