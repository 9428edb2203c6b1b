'use client';

import { type Message, selectPrompt } from '@adjudge/core';
import { forwardRef, type ReactNode } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Part, type PartProps } from '../parts/index.js';
import { usePreferenceSession } from '../session/index.js';
import { ThreadMessage } from './ThreadMessage.js';

/** What the list of messages takes besides what its element takes. */
export interface ThreadMessagesProps extends Omit<PartProps<'div'>, 'children'> {
  /** What stands below a message's text, such as the questions about it. */
  renderBelow?: ((message: Message) => ReactNode) | undefined;
  /** Instead of the usual list. */
  children?: ReactNode;
}

/** The messages in order, the one to be answered marked. */
export const ThreadMessages = forwardRef<HTMLDivElement, ThreadMessagesProps>(function ThreadMessages(
  { renderBelow, children, ...rest },
  ref,
) {
  const { messages: label, noMessages } = useTranslations();
  const messages = usePreferenceSession(selectPrompt);
  const list = messages.map((message, index) => (
    <ThreadMessage key={message.id} message={message} isPrompt={index === messages.length - 1}>
      {renderBelow?.(message)}
    </ThreadMessage>
  ));
  return (
    <Part.div data-adj="thread-scroll" role="region" aria-label={label} tabIndex={0} {...rest} ref={ref}>
      {children ?? (messages.length > 0 ? list : <p data-adj="pane-empty">{noMessages}</p>)}
    </Part.div>
  );
});
