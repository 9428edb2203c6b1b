import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { buildCharacterReferences, parseCharacterReferences } from './characterReferences.js';

/** Where a unified processor keeps what extends its parser. */
interface Processor {
  data(): { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
}

/**
 * What is read beside CommonMark: GitHub's tables, task lists, footnotes, strikethrough and bare links. This is the reading half of `remark-gfm`:
 * its other half writes Markdown, which is 7 KB that nobody here calls.
 */
export function readMarkdown(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfm(), parseCharacterReferences()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    ...gfmFromMarkdown(),
    buildCharacterReferences(),
  ];
}
