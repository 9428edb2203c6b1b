'use client';

import { type Problem, selectFirstHold, selectProgress } from '@adjudge/core';
import { forwardRef } from 'react';
import { listKeyCaps, toKeyShortcuts } from '../a11y/index.js';
import { type Texts, useTranslations } from '../i18n/index.js';
import {
  Button,
  composeEventHandlers,
  KeyHint,
  Part,
  type PartProps,
  toStateAttributes,
} from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { FlagControl } from './FlagControl.js';
import { selectUnplacedLetter } from './selectUnplacedLetter.js';

/** What holds the label back besides its answers, in a word or two. */
function toHeldWord(held: Problem | undefined, { notRead, notEnded }: Texts): string | undefined {
  if (held === undefined) return undefined;
  const letter = String(held.params?.letter ?? '');
  return held.code === 'response-unread' ? notRead(letter) : notEnded(letter);
}

/** Gives the label. Never dead: while answers are missing it says how many, and pressing it goes to the first. */
export const FormSubmit = forwardRef<HTMLButtonElement, PartProps<'button'>>(function FormSubmit(
  { children, ...rest },
  ref,
) {
  const translations = useTranslations();
  const { submit, submitAgain, submitting, answersLeft, oneNotPlaced } = translations;
  const { hotkeys, isDisabled } = useSessionConfiguration('ClassificationForm.Submit');
  const left = usePreferenceSession((state) => selectProgress(state).left);
  const isSaving = usePreferenceSession((state) => state.save.status === 'saving');
  const wasSubmitted = usePreferenceSession((state) => state.label.status === 'submitted');
  const ready = wasSubmitted ? submitAgain : submit;
  const unplaced = usePreferenceSession(selectUnplacedLetter);
  const missing = unplaced === undefined ? answersLeft(left) : oneNotPlaced(unplaced);
  // A word, not the problem: that is another object each time.
  const held = usePreferenceSession((state) => toHeldWord(selectFirstHold(state), translations));
  const word = isSaving ? submitting : left > 0 ? missing : (held ?? ready);
  return (
    <Part.button
      type="submit"
      data-adj="submit"
      disabled={isDisabled}
      aria-disabled={isSaving}
      aria-keyshortcuts={toKeyShortcuts(hotkeys.submit)}
      {...toStateAttributes({ ready: left === 0 && held === undefined && !isSaving && !isDisabled })}
      {...rest}
      ref={ref}
    >
      {children ?? (
        <>
          <span>{word}</span>
          <KeyHint keys={listKeyCaps(hotkeys.submit)} />
        </>
      )}
    </Part.button>
  );
});

/** Leaves the row without answers. */
export const FormSkip = forwardRef<HTMLButtonElement, PartProps<'button'>>(function FormSkip(
  { children, onClick, ...rest },
  ref,
) {
  const { skip } = useTranslations();
  const { controller, hotkeys, isDisabled } = useSessionConfiguration('ClassificationForm.Skip');
  return (
    <Button
      size="mini"
      icon="skip"
      keys={listKeyCaps(hotkeys.skip)}
      aria-keyshortcuts={toKeyShortcuts(hotkeys.skip)}
      disabled={isDisabled}
      {...rest}
      onClick={composeEventHandlers(onClick, () => controller.skip())}
      ref={ref}
    >
      {children ?? skip}
    </Button>
  );
});

/** Submit, and the ways out: only those the host made room for. */
export const FormActions = forwardRef<HTMLDivElement, PartProps<'div'>>(function FormActions(
  { children, ...rest },
  ref,
) {
  const { capabilities } = useSessionConfiguration('ClassificationForm.Actions');
  return (
    <Part.div data-adj="form-actions" {...rest} ref={ref}>
      {children ?? (
        <>
          <div data-adj="form-escapes">
            {capabilities.flag ? <FlagControl /> : null}
            {capabilities.skip ? <FormSkip /> : null}
          </div>
          {capabilities.submit ? <FormSubmit /> : null}
        </>
      )}
    </Part.div>
  );
});
