'use client';

import { selectPrompt } from '@adjudge/core';
import { forwardRef } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Button, composeEventHandlers, type PartProps } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { longThread } from './threadSpans.js';

/**
 * Draws all messages of a long thread, not only those near to what is in sight: for the browser's own search, for printing, for assistive
 * technology. Nothing where all are drawn anyway.
 */
export const EverythingToggle = forwardRef<HTMLButtonElement, PartProps<'button'>>(function EverythingToggle(
  { onClick, ...rest },
  ref,
) {
  const { showEverything } = useTranslations();
  const { controller } = useSessionConfiguration('ConversationThread.EverythingToggle');
  const isLong = usePreferenceSession((state) => selectPrompt(state).length > longThread);
  const isEverythingShown = usePreferenceSession(({ view }) => view.isEverythingShown);
  if (!isLong) return null;
  const toggle = () =>
    controller.dispatch({ type: 'set-view', view: { isEverythingShown: !isEverythingShown } });
  return (
    <Button
      size="tool"
      icon="whole"
      iconLabel={showEverything}
      aria-pressed={isEverythingShown}
      data-action="show-everything"
      {...rest}
      onClick={composeEventHandlers(onClick, toggle)}
      ref={ref}
    />
  );
});
