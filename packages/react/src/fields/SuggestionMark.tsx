'use client';

import { useTranslations } from '../i18n/index.js';
import { Icon } from '../parts/index.js';
import type { Suggestion } from '../session/index.js';

/** Hundredths, as words are read aloud: no locale of the page is asked, so that server and client agree. */
export function toPercent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}

interface SuggestionMarkProps {
  suggestion: Suggestion<unknown>;
  id?: string | undefined;
}

/** The words on what is proposed: “Suggested · 82 %”. */
export function SuggestionMark({ suggestion, id }: SuggestionMarkProps) {
  const { suggested, suggestedWith } = useTranslations();
  return (
    <span data-adj="suggestion" id={id}>
      <Icon name="spark" size={12} />
      <span data-adj="suggestion-word">
        {suggested}
        {suggestion.confidence === undefined ? null : (
          <span data-adj="confidence"> {suggestedWith(toPercent(suggestion.confidence))}</span>
        )}
      </span>
    </span>
  );
}
