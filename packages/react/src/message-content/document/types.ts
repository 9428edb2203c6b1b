import type { Element, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import type { ParserExtension, TreeExtension } from './syntax.js';

/** What a top-level block of a text is. */
export type BlockType =
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'code'
  | 'table'
  | 'quote'
  | 'maths'
  | 'rule'
  | 'footnotes'
  | 'other';

/** A top-level block of a text that was read as Markdown. */
export interface TextBlock {
  /** Unique among the text's blocks, and the same as long as nothing above it changes: where it starts in the source. */
  readonly key: number;
  /** Its source, from its first character up to behind its last. */
  readonly start: number;
  readonly end: number;
  readonly type: BlockType;
  /** Sanitised, with what the library adds. */
  readonly node: Element;
  /** What is read in it. */
  readonly text: string;
}

/** A text, read as Markdown. */
export interface TextDocument {
  readonly content: string;
  readonly blocks: readonly TextBlock[];
  /** Whether that is all of it, or its beginning while the rest is being read. */
  readonly isWhole: boolean;
}

/** What a host adds to how texts are read: see `createTextPlugins`. Made once, outside components. */
export interface TextPlugins {
  readonly parser: readonly ParserExtension[];
  readonly tree: readonly TreeExtension[];
  /** Changes the Markdown tree of a text, in place. */
  readonly transformMarkdown?: ((tree: Root, content: string) => void) | undefined;
  /** Changes the HTML tree of a text, in place, before it is sanitised. */
  readonly transformHtml?: ((tree: HtmlRoot, content: string) => void) | undefined;
}
