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
  /** Whether it is the answer already, and waits for submit to confirm it. */
  isPrefilled?: boolean | undefined;
}

/** The words on what is proposed: “Suggested by judge-3 · 82 %”. */
export function SuggestionMark({ suggestion, id, isPrefilled = false }: SuggestionMarkProps) {
  const { suggested, prefilled, suggestedFrom, suggestedWith } = useTranslations();
  const { source, confidence } = suggestion;
  return (
    <span data-adj="suggestion" id={id}>
      <Icon name="spark" size={12} />
      <span data-adj="suggestion-word">
        {isPrefilled ? prefilled : suggested}{' '}
        {source === undefined ? null : <span data-adj="suggestion-source">{suggestedFrom(source)}</span>}{' '}
        {confidence === undefined ? null : (
          <span data-adj="confidence">{suggestedWith(toPercent(confidence))}</span>
        )}
      </span>
    </span>
  );
}
