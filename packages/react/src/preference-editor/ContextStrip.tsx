'use client';

import { selectPrompt } from '@adjudge/core';
import { forwardRef } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Icon } from '../parts/index.js';
import { usePreferenceSession } from '../session/index.js';

interface ContextStripProps {
  isOpen: boolean;
  onToggle: () => void;
}

/** On one line headings and stars say nothing; the whole text, drawn, is a press away. */
function toPlainText(markdown: string): string {
  return markdown
    .slice(0, 400)
    .replace(/^\s*(?:#{1,6}|>) +/gm, '')
    .replace(/(\*{1,3})(\S(?:.*?\S)?)\1/g, '$2')
    .trim();
}

/** Where the conversation has no room of its own: its last message, which opens all of it. */
export const ContextStrip = forwardRef<HTMLButtonElement, ContextStripProps>(function ContextStrip(
  { isOpen, onToggle },
  ref,
) {
  const { showConversation, hideConversation, noMessages, roleNames } = useTranslations();
  const last = usePreferenceSession((state) => selectPrompt(state).at(-1));
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
        {last === undefined ? noMessages : toPlainText(last.content)}
      </span>
      <Icon name="chevron-down" />
    </button>
  );
});
