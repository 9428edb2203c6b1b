'use client';

import { type SpanTarget, selectFieldSpans, toTargetKey } from '@adjudge/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { focusAnswer, useAnnounce } from '../a11y/index.js';
import { evidenceToolTexts } from '../i18n/evidenceToolTexts.js';
import { useTranslations } from '../i18n/index.js';
import { Button } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { useEvidence } from './EvidenceContext.js';
import { readSpanRect } from './showSpan.js';
import { usePlace } from './usePlace.js';
import { useSpanActions } from './useSpanActions.js';

/** Draws the questions about a span. */
export type RenderSpanFields = (span: SpanTarget) => ReactNode;

/** Whether a span is marked already. */
function useIsMarked(span: SpanTarget): boolean {
  const key = toTargetKey(span);
  return usePreferenceSession((state) =>
    selectFieldSpans(state, span.field).some((one) => toTargetKey(one) === key),
  );
}

/** The focus goes to the first question, and back to where it was when this closes. */
function useFocusWithin(ref: { readonly current: HTMLElement | null }, key: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each span.
  useEffect(() => {
    const { current: popover } = ref;
    const document = popover?.ownerDocument;
    const before = document?.activeElement;
    focusAnswer(popover?.querySelector('[data-adj="field"]'));
    return () => {
      const isLost =
        document?.activeElement === document?.body || popover?.contains(document?.activeElement ?? null);
      if (isLost && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [key]);
}

/** The questions about a span, beside it. Not modal: the texts can be read on; a press elsewhere or Escape closes it. */
export function EvidencePopover({
  span,
  renderFields,
}: {
  span: SpanTarget;
  renderFields: RenderSpanFields;
}) {
  const { evidenceForm, evidenceFormHelp, removeEvidence, closeEvidence, evidenceMarked } =
    useTranslations(evidenceToolTexts);
  const { isDisabled, isReadOnly } = useSessionConfiguration('Evidence.Root');
  const evidence = useEvidence();
  const announce = useAnnounce();
  const { readQuote, remove } = useSpanActions();
  const popover = useRef<HTMLDivElement>(null);
  const isMarked = useIsMarked(span);
  const wasMarked = useRef(isMarked);
  const key = toTargetKey(span);
  const quote = readQuote(span);
  usePlace(popover, () => readSpanRect(evidence, span), key);
  useFocusWithin(popover, key);
  useEffect(() => {
    if (isMarked && !wasMarked.current) announce(evidenceMarked(quote, undefined));
    wasMarked.current = isMarked;
  }, [isMarked, announce, evidenceMarked, quote]);
  useEffect(() => {
    const document = popover.current?.ownerDocument;
    const press = ({ target }: PointerEvent) => {
      // A press on a mark opens that one instead.
      const own = '[data-adj="evidence"], [data-id^="evidence-"], [data-ids*="evidence-"]';
      if (!(target instanceof Element && target.closest(own) !== null)) evidence.close();
    };
    document?.addEventListener('pointerdown', press, true);
    return () => document?.removeEventListener('pointerdown', press, true);
  }, [evidence]);
  const canChange = !isDisabled && !isReadOnly;
  return (
    <div
      data-adj="evidence-popover"
      role="dialog"
      aria-label={evidenceForm}
      ref={popover}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        evidence.close();
      }}
    >
      <blockquote data-adj="evidence-quote" dir="auto">
        {quote}
      </blockquote>
      <div data-adj="evidence-fields">{renderFields(span)}</div>
      <div data-adj="evidence-foot">
        {isMarked ? (
          canChange && (
            <Button size="mini" icon="cross" onClick={() => remove(span)}>
              {removeEvidence}
            </Button>
          )
        ) : (
          <small>{evidenceFormHelp}</small>
        )}
        <Button size="mini" variant="secondary" onClick={() => evidence.close()}>
          {closeEvidence}
        </Button>
      </div>
    </div>
  );
}
