import type { ParserExtension } from './codes.js';
import { documentConstructs, flowConstructs } from './flowMaths.js';
import { textConstructs } from './textMaths.js';

/**
 * Formulas, for micromark: `$…$` and `\(…\)` in a sentence; `$$…$$` and `\[…\]` set apart, in a sentence or as a block. The usual extension
 * knows no backslashes, takes “between $5 and 10$” for a formula, and hides the rest of a text after one unclosed `$$`.
 *
 * Block-level are `$$` and `\[` at the start of a line (after at most three spaces, and the marks of quotes and lists) whose first closing delimiter ends a
 * line. They interrupt a paragraph. A blank line may stand within only where both delimiters stand alone on their lines: who cuts a text
 * at blank lines must not cut there, and asks `findBlockEnd`. Everything else, an opening without its end above all, is text of its paragraph.
 */
export function parseMaths(): ParserExtension {
  return { document: documentConstructs, flow: flowConstructs, text: textConstructs };
}
