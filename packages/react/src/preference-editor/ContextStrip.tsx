'use client';

import { selectPrompt } from '@adjudge/core';
import { forwardRef, useMemo } from 'react';
import { useTranslations } from '../i18n/index.js';
import { readWords, useMessageContentOptions } from '../message-content/index.js';
import { Icon } from '../parts/index.js';
import { usePreferenceSession } from '../session/index.js';

interface ContextStripProps {
  isOpen: boolean;
  onToggle: () => void;
}

/** So many characters of the source: more than a line holds. */
const longest = 400;

/** Where the conversation has no room of its own: its last message, which opens all of it. */
export const ContextStrip = forwardRef<HTMLButtonElement, ContextStripProps>(function ContextStrip(
  { isOpen, onToggle },
  ref,
) {
  const { showConversation, hideConversation, noMessages, roleNames } = useTranslations();
  const last = usePreferenceSession((state) => selectPrompt(state).at(-1));
  const { plugins } = useMessageContentOptions();
  const content = last?.content ?? '';
  // On one line headings and stars say nothing; the whole text, drawn, is a press away.
  const words = useMemo(() => readWords(content, { start: 0, end: longest }, plugins), [content, plugins]);
  return (
    <button
      type="button"
      ref={ref}
      data-adj="context-strip"
      aria-expanded={isOpen}
      title={isOpen ? hideConversation : showConversation}
      onClick={onToggle}
    >
      <Icon name={last?.role === 'assistant' ? 'assistant' : 'user'} size={14} />
      {last === undefined ? null : <span data-adj="unseen">{roleNames[last.role]}: </span>}
      <span data-adj="context-text" dir="auto">
        {last === undefined ? noMessages : words}
      </span>
      <Icon name="chevron-down" />
    </button>
  );
});
