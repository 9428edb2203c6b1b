import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Where a unified processor keeps what extends its parser. */
interface Processor {
  data(): {
    micromarkExtensions?: ReturnType<typeof gfm>[];
    fromMarkdownExtensions?: ReturnType<typeof gfmFromMarkdown>[];
  };
}

/**
 * GitHub's tables, task lists, footnotes, strikethrough and bare links. The reading half of `remark-gfm`: its other half writes Markdown, which is
 * 7 KB that nobody here calls.
 */
export function readGfm(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfm()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmFromMarkdown()];
}
