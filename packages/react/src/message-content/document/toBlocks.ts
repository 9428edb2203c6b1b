import type { Element, RootContent as HtmlContent, Root as HtmlRoot, Nodes } from 'hast';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import type { Definition, FootnoteDefinition, Node, Parent, Root } from 'mdast';
import { applyTrustedSteps, type OpenHeadings } from './applyTrustedSteps.js';
import { type Conversion, createConversion } from './createConversion.js';
import type { TextSources } from './htmlHandlers.js';
import type { ParsedSlice } from './parseSlice.js';
import type { ReadingMemory } from './readingMemory.js';
import { toTextBlock } from './toTextBlock.js';
import type { TextBlock, TextPlugins } from './types.js';

// Ids are made apart where blocks are drawn; the sanitiser’s own prefix would break the links to them. It tells
// capitals from small letters. Names would be the page’s own, where a `details` closes others of its name; keys are for the host and the editor.
const schema = /* @__PURE__ */ Object.freeze({
  ...defaultSchema,
  clobber: [],
  clobberPrefix: '',
  attributes: {
    ...defaultSchema.attributes,
    '*': /* @__PURE__ */ (defaultSchema.attributes?.['*'] ?? []).filter(
      (name) => name !== 'name' && name !== 'accessKey',
    ),
    p: ['dataHtml'],
    code: [['className', /^language-./, 'math-inline', 'math-display']],
  },
  protocols: {
    ...defaultSchema.protocols,
    href: [...(defaultSchema.protocols?.href ?? []), 'HTTP', 'HTTPS', 'MAILTO', 'Http', 'Https', 'Mailto'],
    src: [...(defaultSchema.protocols?.src ?? []), 'HTTP', 'HTTPS', 'Http', 'Https'],
  },
} satisfies typeof defaultSchema);

/** A document's blocks so far. */
export interface Draft {
  readonly blocks: TextBlock[];
  openHeadings: OpenHeadings;
}

/** Sanitises HTML and adds it, with what is ours. */
export function addBlocks(draft: Draft, nodes: readonly Nodes[], sources: TextSources, end: number): void {
  const clean = sanitize({ type: 'root', children: [...nodes] as HtmlContent[] }, schema);
  const children = clean.type === 'root' ? clean.children : [clean];
  const { elements, openHeadings } = applyTrustedSteps(children as Element[], sources, draft.openHeadings);
  draft.openHeadings = openHeadings;
  for (const element of elements) draft.blocks.push(toTextBlock(element, end, draft.blocks.at(-1)?.key));
}

/** The blocks of a part, as they were where nothing they depend on has changed. */
export function addSlice(
  draft: Draft,
  slice: ParsedSlice,
  { toHtml, sources }: Conversion,
  length: number,
  memory: ReadingMemory | undefined,
): void {
  const below = draft.openHeadings.join();
  const known = memory?.blocks.get(slice);
  if (known?.below === below) {
    draft.blocks.push(...known.blocks);
    draft.openHeadings = known.openHeadings;
    return;
  }
  const first = draft.blocks.length;
  addBlocks(draft, toHtml(slice.children), sources, length);
  // Footnotes are numbered anew each time, and a definition further down may still be growing.
  if (slice.hasFootnoteReferences || slice.isDependent) return;
  memory?.blocks.set(slice, {
    below,
    blocks: draft.blocks.slice(first),
    openHeadings: draft.openHeadings,
  });
}

/** Plugins may have added some, or taken some away. */
function listDefinitions(node: Node): (Definition | FootnoteDefinition)[] {
  const own =
    node.type === 'definition' || node.type === 'footnoteDefinition'
      ? [node as Definition | FootnoteDefinition]
      : [];
  return 'children' in node ? [...own, ...(node as Parent).children.flatMap(listDefinitions)] : own;
}

/** What plugins see is the whole text. */
export function convertWhole(
  content: string,
  slices: readonly ParsedSlice[],
  plugins: TextPlugins,
): TextBlock[] {
  const tree: Root = { type: 'root', children: slices.flatMap((slice) => slice.children) };
  plugins.transformMarkdown?.(tree, content);
  const conversion = createConversion(content, listDefinitions(tree));
  const html: HtmlRoot = {
    type: 'root',
    children: [...conversion.toHtml(tree.children), ...conversion.toFooter()],
  };
  plugins.transformHtml?.(html, content);
  const draft: Draft = { blocks: [], openHeadings: [] };
  addBlocks(draft, html.children, conversion.sources, content.length);
  return draft.blocks;
}
