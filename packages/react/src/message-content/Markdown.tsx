'use client';

import { memo, type RefObject } from 'react';
import { useTranslations } from '../i18n/index.js';
import { TextBlocks } from './blocks/TextBlocks.js';
import type { Decoration } from './decorations/index.js';
import { useDocument } from './document/index.js';
import { useMessageContentOptions } from './options.js';

interface MarkdownProps {
  content: string;
  decorations?: readonly Decoration[] | undefined;
  isGrowing?: boolean | undefined;
  /** The element it stands in. */
  root: RefObject<Element | null>;
}

/** Markdown as a model means it. What has not changed is neither read nor drawn again: it would cost a frame at each key press. */
export const Markdown = /* @__PURE__ */ memo(function Markdown({
  content,
  decorations,
  isGrowing,
  root,
}: MarkdownProps) {
  const { plugins, isEverythingShown } = useMessageContentOptions();
  const { readingText } = useTranslations();
  const document = useDocument(content, plugins, isGrowing);
  return (
    <>
      <TextBlocks
        document={document}
        decorations={decorations}
        isEverythingShown={isEverythingShown}
        root={root}
      />
      {document.isWhole ? null : <p data-adj="text-pending">{readingText}</p>}
    </>
  );
});
