/** More than the preview's few lines hold, at any width. */
const longest = 800;

/**
 * The start of a text without the marks of Markdown. The preview has four lines for a text: enough to know it by, too few to draw
 * headings and tables. What is judged is shown elsewhere, and exactly.
 */
export function toPlainStart(content: string): string {
  return content
    .slice(0, longest)
    .split('\n')
    .filter((line) => !/^\s*(?:```|~~~|\|?[\s:|-]*-{3}[\s:|-]*$)/.test(line))
    .map((line) => line.replace(/^\s*(?:#{1,6}\s+|>\s*|[-*+]\s+)/, ''))
    .join(' ')
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/(\*{1,3}|__|`+)(?=\S)([^*`_]*[^*`_\s])\1/g, '$2')
    .replace(/(^|\s)\|(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
