'use client';

import type { Attachment as AttachmentData, JsonValue } from '@adjudge/core';
import { forwardRef } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Attachment, MessageContent } from '../message-content/index.js';
import { Icon, Part, type PartProps } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';

function toText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Attachments are named, with their whole address, and fetched when asked for. */
function AttachmentList({ attachments }: { attachments: readonly AttachmentData[] }) {
  return attachments.map((attachment, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two attachments may be the same.
    <div key={index}>
      <dt>{attachment.name ?? attachment.type}</dt>
      <dd dir="auto">
        <Attachment attachment={attachment} />
      </dd>
    </div>
  ));
}

function RowDetails() {
  const { rowDetails, rowKey } = useTranslations();
  const { isBlind } = useSessionConfiguration('ConversationThread.Foot');
  const row = usePreferenceSession((state) => state.dataRow);
  const key = row.globalKey ?? row.id;
  return (
    <details data-adj="disclosure">
      <summary>
        <Icon name="info" />
        <span>{rowDetails}</span>
        <span data-adj="trailing">{key}</span>
      </summary>
      <dl data-adj="details-list">
        <div>
          <dt>{rowKey}</dt>
          <dd>{key}</dd>
        </div>
        {/* Metadata may name a model, so a blind row does not show it. */}
        {isBlind
          ? null
          : Object.entries(row.metadata ?? {}).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{toText(value)}</dd>
              </div>
            ))}
        <AttachmentList attachments={row.attachments ?? []} />
      </dl>
    </details>
  );
}

/** What the project tells its annotators, and what is known of the row; each opens in place. */
export const ThreadFoot = forwardRef<HTMLDivElement, PartProps<'div'>>(function ThreadFoot(
  { children, ...rest },
  ref,
) {
  const translations = useTranslations();
  const { instructions } = useSessionConfiguration('ConversationThread.Foot');
  return (
    <Part.div data-adj="pane-foot" {...rest} ref={ref}>
      {children ?? (
        <>
          {instructions === undefined ? null : (
            <details data-adj="disclosure">
              <summary>
                <Icon name="book" />
                <span>{translations.instructions}</span>
              </summary>
              <MessageContent content={instructions} mode="markdown" data-adj="message-content" />
            </details>
          )}
          <RowDetails />
        </>
      )}
    </Part.div>
  );
});
