'use client';

import { memo, type RefObject, useEffect } from 'react';
import { TextBlocks } from './blocks/TextBlocks.js';
import type { Decoration } from './decorations/index.js';
import { type TextDocument, useDocument } from './document/index.js';
import { useMessageContentOptions } from './options.js';

interface MarkdownProps {
  content: string;
  decorations?: readonly Decoration[] | undefined;
  isGrowing?: boolean | undefined;
  /** Told where all of it turns out to be more than can be parsed in reasonable time. */
  onRefuse: (content: string) => void;
  /** Holds what was read for as long as the text is there, so that it is not read again when it is shown raw and back. */
  held: { current: TextDocument | undefined };
  /** The element it stands in. */
  root: RefObject<Element | null>;
}

/** Markdown as a model means it. What has not changed is neither read nor drawn again: it would cost a frame at each key press. */
export const Markdown = /* @__PURE__ */ memo(function Markdown({
  content,
  decorations,
  isGrowing,
  onRefuse,
  held,
  root,
}: MarkdownProps) {
  const { plugins, isEverythingShown } = useMessageContentOptions();
  const document = useDocument(content, plugins, isGrowing, onRefuse);
  useEffect(() => {
    held.current = document;
  }, [held, document]);
  return (
    <TextBlocks
      document={document}
      decorations={decorations}
      isEverythingShown={isEverythingShown}
      root={root}
    />
  );
});
