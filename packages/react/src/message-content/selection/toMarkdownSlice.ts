import type { SourceRange } from './sourcePlaces.js';

const lineStart = /[^\r\n]*$/;
const lineEnd = /^[^\r\n]*/;

/**
 * The Markdown of a part of a text, to be copied: within one line exactly that part; over several, whole lines, so that lists, quotes, tables and
 * code stay what they are.
 */
export function toMarkdownSlice(source: string, { start, end }: SourceRange): string {
  const part = source.slice(start, end);
  if (!/[\r\n]/.test(part.trim())) return part;
  const before = lineStart.exec(source.slice(0, start))?.[0] ?? '';
  const after = lineEnd.exec(source.slice(end))?.[0] ?? '';
  // Only signs stand before the first word of its line: they belong to it.
  const isWholeStart = /^[\s>*+\-#\d.)|`~_[]*$/.test(before);
  const isWholeEnd = /^[\s*_~`|)\]]*$/.test(after);
  return `${isWholeStart ? before : ''}${part}${isWholeEnd ? after : ''}`;
}
