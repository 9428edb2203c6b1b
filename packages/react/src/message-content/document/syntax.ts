import type { Options, Extension as TreeExtension } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { buildCharacterReferences, parseCharacterReferences } from '../characterReferences.js';
import { buildMaths, parseMaths } from '../maths/index.js';
import { buildTaskBoxes } from './taskBoxes.js';

/** What tells the parser what to look for. */
export type ParserExtension = NonNullable<Options['extensions']>[number];
export type { TreeExtension };

/** What is read beside CommonMark. */
export interface Syntax {
  readonly parser: readonly ParserExtension[];
  readonly tree: readonly TreeExtension[];
}

let builtIn: Syntax | undefined;

/**
 * GitHub's tables, task lists, footnotes, strikethrough and bare links, and formulas. The first is the reading half of `remark-gfm`: its other half writes
 * Markdown, which is 7 KB that nobody here calls.
 */
function toBuiltInSyntax(): Syntax {
  builtIn ??= {
    parser: [gfm(), parseCharacterReferences(), parseMaths()],
    tree: [...gfmFromMarkdown(), buildTaskBoxes(), buildCharacterReferences(), buildMaths()],
  };
  return builtIn;
}

/** With what a host’s plugins read besides. */
export function toSyntax(plugins: Partial<Syntax> | undefined): Syntax {
  const { parser, tree } = toBuiltInSyntax();
  if (plugins === undefined) return toBuiltInSyntax();
  return { parser: [...parser, ...(plugins.parser ?? [])], tree: [...tree, ...(plugins.tree ?? [])] };
}

/** Constructs that stand in a line, and cannot hold a blank one. */
const inLines = new Set(['text', 'string', 'insideSpan', 'attentionMarkers']);

/** Whether a host’s plugins read blocks of their own: where those end, and a text can be cut, only they know. */
export function hasBlockSyntax(plugins: Partial<Syntax> | undefined): boolean {
  return plugins?.parser?.some((one) => Object.keys(one).some((key) => !inLines.has(key))) ?? false;
}
