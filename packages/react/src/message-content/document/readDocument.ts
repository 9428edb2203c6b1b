import type { Element, RootContent as HtmlContent, Root as HtmlRoot, Nodes } from 'hast';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import { mathsHandlers } from '../maths/index.js';
import { applyTrustedSteps, type OpenHeadings } from './applyTrustedSteps.js';
import { createHtmlHandlers, type TextSources } from './htmlHandlers.js';
import { listCuts } from './listCuts.js';
import { type ParsedSlice, parseSlice } from './parseSlice.js';
import { listReferences } from './references.js';
import { type Syntax, toBuiltInSyntax } from './syntax.js';
import { toTextBlock } from './toTextBlock.js';
import type { TextBlock, TextDocument, TextPlugins } from './types.js';

/** A part has at least so many characters: to parse one takes a few milliseconds. */
const sliceLength = 2_000;
/** What is read at once, so that the first screen is there in the first frame. */
const beginningLength = 6_000;

// Ids are made apart where blocks are drawn; the sanitiser’s own prefix would break the links to them.
const schema = /* @__PURE__ */ Object.freeze({
  ...defaultSchema,
  clobber: [],
  clobberPrefix: '',
  attributes: {
    ...defaultSchema.attributes,
    code: [['className', /^language-./, 'math-inline', 'math-display']],
  },
} satisfies typeof defaultSchema);

interface Slice {
  readonly text: string;
  readonly start: number;
}

function listSlices(content: string): Slice[] {
  const starts = [0, ...listCuts(content, sliceLength)];
  return starts.map((start, index) => ({ start, text: content.slice(start, starts[index + 1]) }));
}

function toSyntax(plugins: TextPlugins | undefined): Syntax {
  const builtIn = toBuiltInSyntax();
  if (plugins === undefined) return builtIn;
  return { parser: [...builtIn.parser, ...plugins.parser], tree: [...builtIn.tree, ...plugins.tree] };
}

type Steps<Result> = Generator<undefined, Result, undefined>;

/** Each part by itself; then again those that refer to what another one defines. */
function* parseSlices(slices: readonly Slice[], syntax: Syntax): Steps<ParsedSlice[]> {
  const parsed: ParsedSlice[] = [];
  for (const { text, start } of slices) {
    parsed.push(parseSlice(text, start, syntax));
    yield;
  }
  if (parsed.length === 1) return parsed;
  const defined = new Set(parsed.flatMap((one) => [...one.defined]));
  if (defined.size === 0) return parsed;
  for (const [index, { text, start }] of slices.entries()) {
    const own = parsed[index]?.defined;
    const elsewhere = listReferences(text).filter((one) => defined.has(one) && own?.has(one) !== true);
    if (elsewhere.length === 0) continue;
    parsed[index] = parseSlice(text, start, syntax, elsewhere);
    yield;
  }
  return parsed;
}

interface Conversion {
  /** Turns nodes of a part into HTML. Parts come in order: footnotes are numbered as they are met. */
  readonly toHtml: (slice: ParsedSlice, nodes: readonly RootContent[]) => HtmlContent[];
  /** What stands below everything: the footnotes that were met. */
  readonly toFooter: () => HtmlContent[];
  readonly sources: TextSources;
}

function createConversion(source: string, slices: readonly ParsedSlice[]): Conversion {
  const sources: TextSources = [];
  let current: Pick<ParsedSlice, 'toRuns'> = { toRuns: () => undefined };
  const definitions: (Definition | FootnoteDefinition)[] = slices.flatMap((slice) => slice.definitions);
  const owners = new Map(slices.flatMap((slice) => slice.definitions.map((one) => [one, slice] as const)));
  const root: Root = { type: 'root', children: definitions };
  const handlers = createHtmlHandlers({ source, sources, getRecorder: () => current });
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
    toHtml: (slice, nodes) => {
      current = slice;
      return nodes.flatMap((node) => (state?.one(node, root) ?? []) as HtmlContent | HtmlContent[]);
    },
    toFooter: () => {
      const met = state;
      if (met === undefined || met.footnoteOrder.length === 0) return [];
      const takeOver = (given: State): [] => {
        given.footnoteOrder = met.footnoteOrder;
        for (const [id, count] of met.footnoteCounts) given.footnoteCounts.set(id, count);
        return [];
      };
      // Runs are looked up by node, so any part’s look-up that knows the node will do.
      current = {
        toRuns: (node) => {
          for (const slice of new Set(owners.values())) {
            const runs = slice.toRuns(node);
            if (runs !== undefined) return runs;
          }
          return undefined;
        },
      };
      const made = toHast(root, {
        ...options,
        handlers: { ...mathsHandlers, ...handlers, root: takeOver },
      }) as HtmlRoot;
      return made.children.filter((node) => node.type === 'element');
    },
  };
}

interface Draft {
  readonly blocks: TextBlock[];
  openHeadings: OpenHeadings;
}

function addBlocks(draft: Draft, nodes: readonly Nodes[], sources: TextSources, end: number): void {
  const clean = sanitize({ type: 'root', children: [...nodes] as HtmlContent[] }, schema);
  const children = clean.type === 'root' ? clean.children : [clean];
  const { elements, openHeadings } = applyTrustedSteps(children as Element[], sources, draft.openHeadings);
  draft.openHeadings = openHeadings;
  for (const element of elements) draft.blocks.push(toTextBlock(element, end, draft.blocks.at(-1)?.key));
}

/** What plugins see is the whole text. */
function convertWhole(content: string, slices: readonly ParsedSlice[], plugins: TextPlugins): TextBlock[] {
  const children = slices.flatMap((slice) => slice.children);
  const tree: Root = { type: 'root', children };
  plugins.transformMarkdown?.(tree);
  const all: ParsedSlice = {
    children,
    definitions: slices.flatMap((slice) => slice.definitions),
    defined: new Set(),
    hasFootnoteReferences: true,
    toRuns: (node) => {
      for (const slice of slices) {
        const runs = slice.toRuns(node);
        if (runs !== undefined) return runs;
      }
      return undefined;
    },
  };
  const conversion = createConversion(content, [all]);
  const html: HtmlRoot = {
    type: 'root',
    children: [...conversion.toHtml(all, tree.children), ...conversion.toFooter()],
  };
  plugins.transformHtml?.(html);
  const draft: Draft = { blocks: [], openHeadings: [] };
  addBlocks(draft, html.children, conversion.sources, content.length);
  return draft.blocks;
}

/**
 * Reads a text as Markdown: parsed, its HTML made visible text, changed by plugins, sanitised, and only then given what is ours. Parts are
 * parsed one by one and put together before footnotes are numbered, so that the blocks are those of the text parsed whole.
 *
 * @returns steps of a few milliseconds each; the last one returns the document.
 */
export function* readInSteps(content: string, plugins: TextPlugins | undefined): Steps<TextDocument> {
  const parsed = yield* parseSlices(listSlices(content), toSyntax(plugins));
  if (plugins?.transformMarkdown !== undefined || plugins?.transformHtml !== undefined) {
    return { content, blocks: convertWhole(content, parsed, plugins), isWhole: true };
  }
  const conversion = createConversion(content, parsed);
  const draft: Draft = { blocks: [], openHeadings: [] };
  for (const slice of parsed) {
    addBlocks(draft, conversion.toHtml(slice, slice.children), conversion.sources, content.length);
    yield;
  }
  addBlocks(draft, conversion.toFooter(), conversion.sources, content.length);
  return { content, blocks: draft.blocks, isWhole: true };
}

/** Reads a text as Markdown, all of it at once. */
export function readDocument(content: string, plugins?: TextPlugins): TextDocument {
  const steps = readInSteps(content, plugins);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const definition = /^ {0,3}\[[^\]\n]{1,200}\]:[^\n]*$/gm;

/**
 * Reads the beginning of a long text, a screen or two: what is seen before the rest is there. Links and footnotes that are defined further
 * down are taken as they seem to be.
 */
export function readBeginning(content: string, plugins?: TextPlugins): TextDocument {
  const [first] = listSlices(content.slice(0, 4 * beginningLength));
  const [, cut = content.length] = [0, ...listCuts(content.slice(0, 4 * beginningLength), beginningLength)];
  const shown = Math.min(cut, Math.max(first?.text.length ?? 0, beginningLength));
  const needed = new Set(listReferences(content.slice(0, shown)));
  const lines = (content.slice(shown).match(definition) ?? []).filter((line) =>
    listReferences(line).some((one) => needed.has(one)),
  );
  const read = readDocument(`${content.slice(0, shown)}\n\n${lines.join('\n')}`, plugins);
  const blocks = read.blocks.filter((block) => block.end <= shown && block.type !== 'footnotes');
  return { content, blocks, isWhole: false };
}
