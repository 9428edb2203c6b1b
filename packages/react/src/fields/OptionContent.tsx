'use client';

import { type PresentedOption, selectPresentedResponses } from '@adjudge/core';
import { listKeyCaps } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { KeyHint, ResponseBadge } from '../parts/index.js';
import { type Suggestion, usePreferenceSession } from '../session/index.js';
import { toOptionName } from './optionName.js';
import { SuggestionMark } from './SuggestionMark.js';

/** What stands on an option because a model or an import proposed it. */
export interface OptionMark {
  readonly suggestion: Suggestion<unknown>;
  readonly isPrefilled: boolean;
}

/** The mark on an option that is among those proposed. */
export function toOptionMark(
  optionId: string,
  suggestion: Suggestion<unknown> | undefined,
  prefilled: Suggestion<unknown> | undefined,
): OptionMark | undefined {
  const proposed = suggestion ?? prefilled;
  if (proposed === undefined) return undefined;
  const { answer } = proposed;
  const isProposed = Array.isArray(answer) ? answer.includes(optionId) : answer === optionId;
  return isProposed ? { suggestion: proposed, isPrefilled: suggestion === undefined } : undefined;
}

interface OptionContentProps {
  presented: PresentedOption;
  hotkey?: string | null | undefined;
  mark: OptionMark | undefined;
  markId: string | undefined;
}

/** What is read on an option: the badge of the response it stands for, its name, whose suggestion it is, its key. */
export function OptionContent({ presented, hotkey, mark, markId }: OptionContentProps) {
  const translations = useTranslations();
  const isPair = usePreferenceSession((state) => selectPresentedResponses(state).length === 2);
  const letter = presented.response?.letter;
  return (
    <>
      {letter === undefined ? null : <ResponseBadge letter={letter} isPair={isPair} />}
      <span data-adj="option-name" dir="auto">
        {toOptionName(presented, translations)}
      </span>
      {mark === undefined ? null : <SuggestionMark {...mark} id={markId} />}
      {hotkey === null || hotkey === undefined ? null : <KeyHint keys={listKeyCaps(hotkey)} />}
    </>
  );
}
