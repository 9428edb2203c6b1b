'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useTranslations } from '../i18n/index.js';
import { ErrorBoundary, Notice } from '../parts/index.js';
import { canParse } from './canParse.js';
import { Markdown } from './Markdown.js';
import { RawText } from './RawText.js';

/** What the text of a message or a response takes besides what a `div` takes. */
export interface MessageContentProps extends Omit<ComponentPropsWithoutRef<'div'>, 'content' | 'onError'> {
  content: string;
  /** As Markdown, or the exact characters. */
  mode: 'markdown' | 'raw';
  /** Told when the text could not be drawn as Markdown; its raw text is shown then. */
  onError?: ((error: unknown) => void) | undefined;
  'data-adj'?: string | undefined;
}

function Failed() {
  const { responseFailed, responseFailedBody } = useTranslations();
  return (
    <Notice tone="danger" title={responseFailed}>
      {responseFailedBody}
    </Notice>
  );
}

/** A text that a person or a model wrote, as hostile as it may be: no script, no fetch, no leaving the page unasked. */
export const MessageContent = forwardRef<HTMLDivElement, MessageContentProps>(function MessageContent(
  { content, mode, onError, 'data-adj': part = 'response-content', ...rest },
  ref,
) {
  const { emptyText, tooLongForMarkdown, tooLongForMarkdownBody } = useTranslations();
  if (content === '' || (mode === 'markdown' && content.trim() === '')) {
    return (
      <div {...rest} data-adj={part} data-mode="empty" ref={ref}>
        <p>{emptyText}</p>
      </div>
    );
  }
  const raw = (
    <div {...rest} data-adj={part} data-mode="raw" dir="auto" ref={ref}>
      <RawText content={content} />
    </div>
  );
  if (mode === 'raw') return raw;
  if (!canParse(content)) {
    return (
      <>
        <Notice tone="neutral" icon="info" title={tooLongForMarkdown}>
          {tooLongForMarkdownBody}
        </Notice>
        {raw}
      </>
    );
  }
  const failed = (
    <>
      <Failed />
      {raw}
    </>
  );
  return (
    <ErrorBoundary key={content} fallback={failed} onError={onError}>
      <div {...rest} data-adj={part} data-mode="markdown" ref={ref}>
        <Markdown content={content} />
      </div>
    </ErrorBoundary>
  );
});
