'use client';

import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { type ClipboardEvent, type ComponentPropsWithoutRef, forwardRef, useRef } from 'react';
import { useTranslations } from '../i18n/index.js';
import { composeEventHandlers, ErrorBoundary, Notice, usePreload } from '../parts/index.js';
import type { Decoration } from './decorations/index.js';
import { readAtOnce, type TextDocument, useCanParse } from './document/index.js';
import { Markdown } from './Markdown.js';
import { toCopiedText, toPlaceheldText } from './masking/index.js';
import { useMessageContentOptions } from './options.js';
import { lateMarking } from './raw/lateMarking.js';
import { RawText } from './raw/RawText.js';
import { readSelection, toMarkdownSlice } from './selection/index.js';

/** What the text of a message or a response takes besides what a `div` takes. */
export interface MessageContentProps extends Omit<ComponentPropsWithoutRef<'div'>, 'content' | 'onError'> {
  content: string;
  /** As Markdown, or the exact characters. */
  mode: 'markdown' | 'raw';
  /** What is marked in it; the same list as long as nothing of it changes. */
  decorations?: readonly Decoration[] | undefined;
  /** Whether raw lines are broken where the box ends. @default true */
  isWrapped?: boolean | undefined;
  /** Whether raw lines are numbered. @default false */
  hasLineNumbers?: boolean | undefined;
  /** Whether more of it is still being written: only what comes is read. @default false */
  isGrowing?: boolean | undefined;
  /** Told when the text could not be drawn as Markdown; its raw text is shown then. */
  onError?: ((error: unknown) => void) | undefined;
  'data-adj'?: string | undefined;
}

/** What is copied is the source, and nothing else: rich text would take along what a page it is put into might fetch. */
function useSourceCopy(content: string, decorations: readonly Decoration[] | undefined) {
  const { plugins } = useMessageContentOptions();
  return (event: ClipboardEvent<HTMLDivElement>) => {
    const selection = event.currentTarget.ownerDocument.getSelection();
    const part = selection === null ? undefined : readSelection(event.currentTarget, selection);
    if (part === undefined) return;
    // A text that was refused, or that a plugin threw at, is shown raw: it must not be read here either.
    const isMarkdown = event.currentTarget.dataset.mode === 'markdown';
    const { blocks } = isMarkdown ? readAtOnce(content, plugins) : { blocks: [] };
    const copied = toMarkdownSlice(toPlaceheldText(content, decorations), part, blocks);
    event.clipboardData.setData('text/plain', toCopiedText(copied));
    event.preventDefault();
  };
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
  {
    content,
    mode,
    decorations,
    isWrapped,
    hasLineNumbers,
    isGrowing = false,
    onError,
    onCopy,
    'data-adj': part = 'response-content',
    ...rest
  },
  ref,
) {
  const { emptyText, awaitedText, tooLongForMarkdown, tooLongForMarkdownBody } = useTranslations();
  const { plugins } = useMessageContentOptions();
  const root = useRef<HTMLDivElement>(null);
  const held = useRef<TextDocument>(undefined);
  const composedRef = useComposedRefs(ref, root);
  usePreload(lateMarking);
  const isMarkdown = mode === 'markdown';
  const copying = { onCopy: composeEventHandlers(onCopy, useSourceCopy(content, decorations)) };
  const [isParsed, refuse] = useCanParse(content, plugins, isGrowing);
  if (content === '' || (isMarkdown && content.trim() === '')) {
    return (
      <div {...rest} data-adj={part} data-mode="empty" ref={ref}>
        <p>{isGrowing ? awaitedText : emptyText}</p>
      </div>
    );
  }
  const raw = (
    <div {...rest} {...copying} data-adj={part} data-mode="raw" ref={ref}>
      <RawText
        content={content}
        decorations={decorations}
        isWrapped={isWrapped}
        hasLineNumbers={hasLineNumbers}
      />
    </div>
  );
  if (!isMarkdown) return raw;
  if (!isParsed) {
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
    <ErrorBoundary resetKey={content} fallback={failed} onError={onError}>
      <div {...rest} {...copying} data-adj={part} data-mode="markdown" ref={composedRef}>
        <Markdown
          content={content}
          decorations={decorations}
          isGrowing={isGrowing}
          onRefuse={refuse}
          held={held}
          root={root}
        />
      </div>
    </ErrorBoundary>
  );
});
