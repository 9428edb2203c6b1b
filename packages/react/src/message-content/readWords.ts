import { canParseAtOnce, readAtOnce, type TextPlugins } from './document/index.js';
import { type SourceRange, toShownWords } from './selection/index.js';

/** What is read of a part of a text, on one line: its words without the signs of Markdown, or as they are written where it is not drawn. */
export function readWords(content: string, part: SourceRange, plugins?: TextPlugins): string {
  const written = content.slice(part.start, part.end).replace(/\s+/g, ' ').trim();
  if (!canParseAtOnce(content, plugins)) return written;
  try {
    return toShownWords(readAtOnce(content, plugins).blocks, part) || written;
  } catch {
    // A plugin has thrown; where the text itself is drawn, that is said.
    return written;
  }
}
