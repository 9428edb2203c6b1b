'use client';

import { type SpanField, selectContentMode, selectPresentedResponses } from '@adjudge/core';
import { useMemo } from 'react';
import { useAnnounce, useCopyText } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { toCopiedText, toPlaceheldText, useMaskedDecorations } from '../message-content/index.js';
import { Button } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { useSetView } from './useSetView.js';

interface PanelToolsProps {
  responseId: string;
  letter: string;
  content: string;
}

/** Reads one response alone, and back to all of them. */
function AloneButton({ responseId, letter }: { responseId: string; letter: string }) {
  const { readAlone, readAll, aloneSaid } = useTranslations();
  const setView = useSetView();
  const announce = useAnnounce();
  const isAlone = usePreferenceSession(({ view }) => view.aloneResponseId === responseId);
  return (
    <Button
      data-action="alone"
      size="tool"
      icon="expand"
      iconLabel={readAlone(letter)}
      aria-pressed={isAlone}
      onClick={() => {
        setView({ aloneResponseId: isAlone ? undefined : responseId });
        announce(isAlone ? readAll : aloneSaid(letter));
      }}
    />
  );
}

/** One panel's own tools: raw or Markdown, copy, and alone. The same on every panel. */
export function PanelTools({ responseId, letter, content }: PanelToolsProps) {
  const translations = useTranslations();
  const { controller } = useSessionConfiguration('ResponseComparator.Panel');
  const copyText = useCopyText();
  const field = useMemo<SpanField>(() => ({ type: 'response', responseId }), [responseId]);
  const masked = useMaskedDecorations(field);
  const mode = usePreferenceSession((state) => selectContentMode(state, responseId));
  const count = usePreferenceSession((state) => selectPresentedResponses(state).length);
  const isRaw = mode === 'raw';
  return (
    <span data-adj="heading-tools">
      <Button
        size="tool"
        icon="code"
        iconLabel={translations.showRaw(letter)}
        aria-pressed={isRaw}
        onClick={() =>
          controller.dispatch({ type: 'set-content-mode', mode: isRaw ? 'markdown' : 'raw', responseId })
        }
      />
      <Button
        size="tool"
        icon="copy"
        iconLabel={translations.copyResponse(letter)}
        onClick={() => copyText(toCopiedText(toPlaceheldText(content, masked)))}
      />
      {count < 2 ? null : <AloneButton responseId={responseId} letter={letter} />}
    </span>
  );
}
