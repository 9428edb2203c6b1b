'use client';

import { forwardRef } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Part, type PartProps } from '../parts/index.js';
import { useSessionConfiguration } from '../session/index.js';
import { ThreadFoot } from './ThreadFoot.js';
import { ThreadHeading } from './ThreadHeading.js';
import { ThreadMessages } from './ThreadMessages.js';

/** The conversation the responses continue. Children replace its usual parts: heading, messages, foot. */
export const ConversationThreadRoot = forwardRef<HTMLElement, PartProps<'aside'>>(
  function ConversationThreadRoot({ children, ...rest }, ref) {
    useSessionConfiguration('ConversationThread.Root');
    const { conversation } = useTranslations();
    return (
      <Part.aside data-adj="conversation-thread" aria-label={conversation} {...rest} ref={ref}>
        {children ?? (
          <>
            <ThreadHeading />
            <ThreadMessages />
            <ThreadFoot />
          </>
        )}
      </Part.aside>
    );
  },
);
