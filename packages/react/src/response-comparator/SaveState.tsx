'use client';

import type { SessionState } from '@adjudge/core';
import { forwardRef } from 'react';
import type { Texts } from '../i18n/index.js';
import { useTranslations } from '../i18n/index.js';
import { Icon, type IconName, Part, type PartProps, toStateAttributes } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';

type State = 'none' | 'saving' | 'saved' | 'failed' | 'submitted' | 'skipped';

/** One word for where the work is: with the host, on the device, or at risk. */
function selectState({ label, draftStatus }: SessionState): State {
  return label.status === 'draft' ? draftStatus : label.status;
}

const icons: Readonly<Record<State, IconName>> = {
  none: 'check',
  saving: 'retry',
  saved: 'check',
  failed: 'warning',
  submitted: 'check',
  skipped: 'skip',
};

function toWord(state: State, { draftSaving, draftSaved, draftFailed, saved }: Texts): string {
  return {
    none: '',
    saving: draftSaving,
    saved: draftSaved,
    failed: draftFailed,
    submitted: saved.submit,
    skipped: saved.skip,
  }[state];
}

/** Whether the person's work is safe, in one place and one word. */
export const SaveState = forwardRef<HTMLSpanElement, PartProps<'span'>>(function SaveState(
  { children, ...rest },
  ref,
) {
  useSessionConfiguration('SaveState');
  const translations = useTranslations();
  const state = usePreferenceSession(selectState);
  return (
    <Part.span data-adj="save-state" {...toStateAttributes({ state })} {...rest} ref={ref}>
      {children ??
        (state === 'none' ? null : (
          <>
            <Icon name={icons[state]} size={14} />
            <span>{toWord(state, translations)}</span>
          </>
        ))}
    </Part.span>
  );
});
