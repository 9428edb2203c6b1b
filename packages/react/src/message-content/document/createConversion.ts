import type { RootContent as HtmlContent, Root as HtmlRoot } from 'hast';
import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import { mathsHandlers } from '../maths/index.js';
import { createHtmlHandlers, type TextSources } from './htmlHandlers.js';

/** The way of parsed parts to HTML. */
export interface Conversion {
  /** Turns nodes into HTML. They come in order: footnotes are numbered as they are met. */
  readonly toHtml: (nodes: readonly RootContent[]) => HtmlContent[];
  /** What stands below everything: the footnotes that were met. */
  readonly toFooter: () => HtmlContent[];
  readonly sources: TextSources;
}

/** Begins to turn the parts of a text into HTML. */
export function createConversion(
  source: string,
  definitions: readonly (Definition | FootnoteDefinition)[],
): Conversion {
  const sources: TextSources = new Map();
  const root: Root = { type: 'root', children: [...definitions] };
  const handlers = createHtmlHandlers({ source, sources });
  const options = {
    clobberPrefix: '',
    footnoteLabel: ' ',
    footnoteBackLabel: (index: number) => String(index + 1),
  };
  // `toHast` gives away its state to the handler of the root, and has no other way to be fed in parts.
  let state: State | undefined;
  const keepState = (given: State): [] => {
    state = given;
    return [];
  };
  toHast(root, { ...options, handlers: { ...mathsHandlers, ...handlers, root: keepState } });
  return {
    sources,
    toHtml: (nodes) => nodes.flatMap((node) => (state?.one(node, root) ?? []) as HtmlContent | HtmlContent[]),
    toFooter: () => {
      const met = state;
      if (met === undefined || met.footnoteOrder.length === 0) return [];
      const takeOver = (given: State): [] => {
        given.footnoteOrder = met.footnoteOrder;
        for (const [id, count] of met.footnoteCounts) given.footnoteCounts.set(id, count);
        return [];
      };
      const made = toHast(root, {
        ...options,
        handlers: { ...mathsHandlers, ...handlers, root: takeOver },
      }) as HtmlRoot;
      return made.children.filter((node) => node.type === 'element');
    },
  };
}
