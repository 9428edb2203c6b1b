'use client';

import { type Message, selectPrompt } from '@adjudge/core';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { forwardRef, memo, type ReactNode, useRef } from 'react';
import { useTranslations } from '../i18n/index.js';
import { composeEventHandlers, Part, type PartProps } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { applyFeedKey } from './feedKeys.js';
import { ThreadMessage } from './ThreadMessage.js';
import type { Span } from './threadSpans.js';
import { type ThreadWindow, useThreadWindow } from './useThreadWindow.js';

/** What the list of messages takes besides what its element takes. */
export interface ThreadMessagesProps extends Omit<PartProps<'div'>, 'children'> {
  /** What stands below a message's text, such as the questions about it. */
  renderBelow?: ((message: Message) => ReactNode) | undefined;
  /** Instead of the usual list. */
  children?: ReactNode;
}

interface PlacedMessageProps {
  message: Message;
  index: number;
  /** How many there are. */
  count: number;
  /** Whether it is one of a feed, and then whether the Tab key stops at it. */
  feed: 'none' | 'member' | 'stop';
  renderBelow: ThreadMessagesProps['renderBelow'];
}

/** A message that scrolling the others does not render again. */
const PlacedMessage = memo(function PlacedMessage(props: PlacedMessageProps) {
  const { message, index, count, feed, renderBelow } = props;
  const place = { 'aria-posinset': index + 1, 'aria-setsize': count, tabIndex: feed === 'stop' ? 0 : -1 };
  return (
    <ThreadMessage message={message} isPrompt={index === count - 1} {...(feed === 'none' ? {} : place)}>
      {renderBelow?.(message)}
    </ThreadMessage>
  );
});

function toFeedPlace(index: number, { isLong, stop }: ThreadWindow): PlacedMessageProps['feed'] {
  if (!isLong) return 'none';
  return index === stop ? 'stop' : 'member';
}

/** The room of messages that are not in the page. */
function ThreadGap({ height }: { height: number | undefined }) {
  return <div data-adj="thread-gap" style={height === undefined ? undefined : { blockSize: height }} />;
}

/** The gaps above and below all that is drawn keep their elements. */
function toGapKey({ start, end }: Span, count: number): string {
  if (start === 0) return 'above';
  return end === count ? 'below' : String(start);
}

const nothing: readonly Message[] = [];

/**
 * The messages in order, the one to be answered marked. Of a long thread only those near to what is in sight are in the page, as a feed;
 * `isEverythingShown` of the session's view draws them all.
 */
export const ThreadMessages = forwardRef<HTMLDivElement, ThreadMessagesProps>(function ThreadMessages(
  { renderBelow, children, onKeyDown, ...rest },
  ref,
) {
  useSessionConfiguration('ConversationThread.Messages');
  const { messages: label, noMessages } = useTranslations();
  const prompt = usePreferenceSession(selectPrompt);
  const isEverythingShown = usePreferenceSession(({ view }) => view.isEverythingShown);
  const shown = usePreferenceSession(({ view }) => view.shownMessage);
  const box = useRef<HTMLDivElement>(null);
  const messages = children === undefined ? prompt : nothing;
  const thread = useThreadWindow(box, messages, { isEverythingShown, shown });
  const list = thread.slots.map((slot) => {
    if (slot.type === 'gap') {
      return <ThreadGap key={toGapKey(slot.span, messages.length)} height={thread.toGapHeight(slot.span)} />;
    }
    const { index } = slot;
    const message = messages[index];
    if (message === undefined) return null;
    const place = { index, count: messages.length, feed: toFeedPlace(index, thread) };
    return <PlacedMessage key={`:${message.id}`} message={message} {...place} renderBelow={renderBelow} />;
  });
  const keys = composeEventHandlers(onKeyDown, (event) => {
    if (thread.isLong) applyFeedKey(event, thread.draw);
  });
  return (
    <Part.div
      data-adj="thread-scroll"
      role={thread.isLong ? 'feed' : 'region'}
      aria-label={label}
      aria-busy={thread.isGrowing || undefined}
      tabIndex={0}
      {...rest}
      onKeyDown={keys}
      ref={useComposedRefs(ref, box)}
    >
      {children ?? (messages.length > 0 ? list : <p data-adj="pane-empty">{noMessages}</p>)}
    </Part.div>
  );
});
