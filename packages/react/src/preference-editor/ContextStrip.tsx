'use client';

import { selectPrompt } from '@adjudge/core';
import { useTranslations } from '../i18n/index.js';
import { Icon } from '../parts/index.js';
import { usePreferenceSession } from '../session/index.js';

interface ContextStripProps {
  isOpen: boolean;
  onToggle: () => void;
}

/** Where the conversation has no room of its own: its last message, which opens all of it. */
export function ContextStrip({ isOpen, onToggle }: ContextStripProps) {
  const { showConversation, hideConversation, noMessages, roleNames } = useTranslations();
  const last = usePreferenceSession((state) => selectPrompt(state).at(-1));
  return (
    <button
      type="button"
      data-adj="context-strip"
      aria-expanded={isOpen}
      title={isOpen ? hideConversation : showConversation}
      onClick={onToggle}
    >
      <Icon name={last?.role === 'assistant' ? 'assistant' : 'user'} size={14} />
      {last === undefined ? null : <span data-adj="unseen">{roleNames[last.role]}: </span>}
      <span data-adj="context-text" dir="auto">
        {last?.content ?? noMessages}
      </span>
      <Icon name="chevron-down" />
    </button>
  );
}
