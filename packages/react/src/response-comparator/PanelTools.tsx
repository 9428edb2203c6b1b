'use client';

import { selectContentMode } from '@adjudge/core';
import { useCopyText } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { Button } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';

interface PanelToolsProps {
  responseId: string;
  letter: string;
  content: string;
}

/** One panel's own tools: raw or Markdown, and copy. The same on every panel. */
export function PanelTools({ responseId, letter, content }: PanelToolsProps) {
  const translations = useTranslations();
  const { controller } = useSessionConfiguration('ResponseComparator.Panel');
  const copyText = useCopyText();
  const mode = usePreferenceSession((state) => selectContentMode(state, responseId));
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
        onClick={() => copyText(content)}
      />
    </span>
  );
}
