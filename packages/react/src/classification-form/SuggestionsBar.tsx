'use client';

import { selectOpenPrelabels } from '@adjudge/core';
import { forwardRef } from 'react';
import { listKeyCaps, toKeyShortcuts, useAnnounce } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { Button, Icon, Part, type PartProps } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { moveFocusToSubmit } from './fieldId.js';

/** A function that takes every open suggestion of the turn over, and says how many there were. */
export function useAcceptSuggestions(): () => void {
  const { controller, isDisabled, isReadOnly } = useSessionConfiguration('ClassificationForm.SuggestionsBar');
  const { suggestionsAccepted } = useTranslations();
  const announce = useAnnounce();
  return () => {
    if (isDisabled || isReadOnly) return;
    const countAnswers = () => controller.store.getState().label.annotations.length;
    const before = countAnswers();
    controller.dispatch({ type: 'accept-prelabels', at: Date.now() });
    const accepted = countAnswers() - before;
    if (accepted > 0) announce(suggestionsAccepted(accepted));
  };
}

/** How many suggestions wait, from whom, and the button that takes all of them over. Not there for a single one, which is its own button. */
export const SuggestionsBar = forwardRef<HTMLDivElement, PartProps<'div'>>(function SuggestionsBar(
  { children, ...rest },
  ref,
) {
  const { openSuggestions, acceptSuggestions } = useTranslations();
  const { hotkeys, areKeysOn, isDisabled, isReadOnly } = useSessionConfiguration(
    'ClassificationForm.SuggestionsBar',
  );
  const open = usePreferenceSession(selectOpenPrelabels);
  const accept = useAcceptSuggestions();
  if (isReadOnly || open.length < 2) return null;
  const [source, ...others] = new Set(open.map((prelabel) => prelabel.source));
  const hotkey = areKeysOn ? hotkeys['accept-suggestions'] : null;
  return (
    <Part.div data-adj="suggestions-bar" {...rest} ref={ref}>
      {children ?? (
        <>
          <Icon name="spark" size={14} />
          <span>{openSuggestions(open.length, others.length === 0 ? source : undefined)}</span>
          <Button
            size="tool"
            variant="secondary"
            keys={listKeyCaps(hotkey)}
            aria-keyshortcuts={toKeyShortcuts(hotkey)}
            disabled={isDisabled}
            onClick={({ currentTarget }) => {
              accept();
              moveFocusToSubmit(currentTarget);
            }}
          >
            {acceptSuggestions}
          </Button>
        </>
      )}
    </Part.div>
  );
});
