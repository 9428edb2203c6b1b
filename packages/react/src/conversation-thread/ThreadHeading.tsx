'use client';

import { selectPrompt } from '@adjudge/core';
import { forwardRef } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Part, type PartProps } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';

/** The pane's name and how many messages it holds. Children stand at its end. */
export const ThreadHeading = forwardRef<HTMLElement, PartProps<'header'>>(function ThreadHeading(
  { children, ...rest },
  ref,
) {
  useSessionConfiguration('ConversationThread.Heading');
  const { conversation, messageCount } = useTranslations();
  const messages = usePreferenceSession(selectPrompt);
  return (
    <Part.header data-adj="pane-heading" {...rest} ref={ref}>
      {rest.asChild === true ? (
        children
      ) : (
        <>
          <h2>{conversation}</h2>
          <span data-adj="count">{messageCount(messages.length)}</span>
          {children}
        </>
      )}
    </Part.header>
  );
});
