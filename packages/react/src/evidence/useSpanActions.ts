'use client';

import { type SpanTarget, toFieldText } from '@adjudge/core';
import { useAnnounce } from '../a11y/index.js';
import { evidenceToolTexts } from '../i18n/evidenceToolTexts.js';
import { useTranslations } from '../i18n/index.js';
import { useMessageContentOptions } from '../message-content/index.js';
import { toShownState, useSessionConfiguration } from '../session/index.js';
import { useEvidence } from './EvidenceContext.js';
import { scrollToSpan, showSpanText } from './showSpan.js';
import { toQuote } from './toQuote.js';

/** What can be done with a mark, said as it is done. */
export function useSpanActions() {
  const configuration = useSessionConfiguration('Evidence.Root');
  const { controller } = configuration;
  const { evidenceRemoved } = useTranslations(evidenceToolTexts);
  const { plugins } = useMessageContentOptions();
  const evidence = useEvidence();
  const announce = useAnnounce();

  function readQuote(span: SpanTarget): string {
    const { dataRow } = toShownState(controller.store.getState(), configuration);
    return toQuote(toFieldText(dataRow, span.field) ?? '', span, plugins);
  }

  return {
    readQuote,
    remove: (span: SpanTarget) => {
      controller.dispatch({ type: 'remove-span', target: span });
      evidence.close();
      announce(evidenceRemoved(readQuote(span)));
    },
    goTo: (span: SpanTarget) => {
      showSpanText(controller, span);
      // After the text that is brought on is in the page.
      requestAnimationFrame(() => {
        scrollToSpan(evidence, span);
        evidence.open(span);
      });
    },
  };
}
