'use client';

import { listRepliesTo, type Message, type Role, selectComparison } from '@adjudge/core';
import { forwardRef, type ReactNode } from 'react';
import { useMarkedText } from '../evidence/index.js';
import { useTranslations } from '../i18n/index.js';
import { MessageContent } from '../message-content/index.js';
import { Icon, type IconName, Part, type PartProps, toStateAttributes } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { useFoundDecorations } from '../text-search/index.js';
import { EarlierReplies } from './EarlierReplies.js';

const icons: Readonly<Record<Role, IconName>> = {
  system: 'settings',
  user: 'user',
  assistant: 'assistant',
  tool: 'code',
};

/** What a message of the thread takes besides what its element takes. */
export interface ThreadMessageProps extends PartProps<'article'> {
  message: Message;
  /** Whether the responses answer this message. */
  isPrompt?: boolean | undefined;
  /** What stands below the text: questions about this message. */
  children?: ReactNode;
}

/** One message: who speaks, what they say, and the replies that were compared after it. */
export const ThreadMessage = forwardRef<HTMLElement, ThreadMessageProps>(function ThreadMessage(
  { message, isPrompt = false, children, ...rest },
  ref,
) {
  const { roleNames } = useTranslations();
  const { isBlind } = useSessionConfiguration('ConversationThread.Message');
  const row = usePreferenceSession((state) => state.dataRow);
  const judged = usePreferenceSession(selectComparison);
  const earlier = listRepliesTo(row, message.id).filter(({ id }) => id !== judged?.id);
  const marked = useMarkedText('message', message.id, useFoundDecorations('message', message.id));
  const roleName = roleNames[message.role];
  const name = isBlind ? roleName : (message.author?.name ?? roleName);
  return (
    <Part.article
      data-adj="message"
      data-role={message.role}
      aria-label={name}
      {...toStateAttributes({ prompt: isPrompt })}
      {...rest}
      ref={ref}
    >
      {rest.asChild === true ? (
        children
      ) : (
        <>
          <header>
            <Icon name={icons[message.role]} size={14} />
            <span>{name}</span>
          </header>
          <MessageContent content={message.content} mode="markdown" {...marked} data-adj="message-content" />
          {earlier.map((comparison) => (
            <EarlierReplies key={comparison.id} comparison={comparison} />
          ))}
          {children}
        </>
      )}
    </Part.article>
  );
});
