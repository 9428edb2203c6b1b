import type { Code, Html, InlineCode, Node, Parent, Root, Text } from 'mdast';
import {
  fromMarkdown,
  type Handle,
  type Token,
  type Extension as TreeExtension,
} from 'mdast-util-from-markdown';
import { addRun, joinRuns, type SourceRuns, sliceRuns } from './sourceRuns.js';

/** The tokens whose characters go into a text. GFM and maths call their handlers through the configuration, so they come along. */
const recordedTokens = [
  'data',
  'lineEnding',
  'codeTextData',
  'codeFlowValue',
  'htmlTextData',
  'htmlFlowData',
  'characterEscapeValue',
  'characterReference',
  'autolinkProtocol',
  'autolinkEmail',
] as const;

const stockHandlers = new WeakMap<readonly TreeExtension[], Readonly<Record<string, Handle>>>();

/** The handlers as they are without recording; the parser exports none, so it is asked, once for each list of extensions. */
function toStockHandlers(extensions: readonly TreeExtension[]): Readonly<Record<string, Handle>> {
  const known = stockHandlers.get(extensions);
  if (known !== undefined) return known;
  let handlers: Readonly<Record<string, Handle>> = {};
  const asking = {
    beforeEnter(this: { config: { exit: Record<string, Handle> } }) {
      handlers = { ...this.config.exit };
    },
  } as unknown as TreeExtension;
  fromMarkdown('a', { mdastExtensions: [...extensions, asking] });
  stockHandlers.set(extensions, handlers);
  return handlers;
}

const isParent = (node: Node): node is Parent => 'children' in node;

function listTexts(node: Node): Text[] {
  if (node.type === 'text') return [node as Text];
  return isParent(node) ? node.children.flatMap(listTexts) : [];
}

/** Records where the characters of a tree's texts come from: `toSourceRuns` says it afterwards. */
export interface SourceRecorder {
  /** Goes first among the extensions, so that what others change afterwards can be told. */
  readonly extension: TreeExtension;
  /** After the tree is made. */
  readonly finish: () => void;
}

/** By node, for as long as its tree is needed: parts of a text are parsed one by one, and put together. */
const runs = new WeakMap<Node, number[]>();
/** The text that became the value of a node: of code, of HTML. */
const valueTexts = new WeakMap<Node, Text>();

/** What the token's own handler added to the last text comes from the token. */
function addToken(own: number[], { value }: Text, type: string, { start, end }: Token, base: number): void {
  const from = own.at(-3) ?? 0;
  const to = value.length;
  // Such as a line ending that is no text.
  if (to <= from) return;
  const extra = to - from - (end.offset - start.offset);
  const [first, last] = [start.offset + base, end.offset + base];
  if (type === 'characterReference') addRun(own, from, to, first, last);
  // The token leaves out the backslash.
  else if (type === 'characterEscapeValue') addRun(own, from, to, first - 1, last);
  else if (extra > 0) {
    // A tab that was split: its first part belongs to the indentation.
    addRun(own, from, from + extra, first - 1, first);
    addRun(own, from + extra, to, first, last);
    // Not up to the token's end, which may lie after the next line's `> `.
  } else addRun(own, from, to, first, first + to - from);
}

/** GFM puts links in place of texts, and forgets where these came from; what they say together is still the same. */
function repairTexts(before: readonly Node[], after: readonly Node[]): void {
  const kept = new Set(before);
  const old = before.filter((node): node is Text => node.type === 'text');
  const leaves = after.flatMap((node) => (node.type !== 'text' && kept.has(node) ? [] : listTexts(node)));
  const joined = joinRuns(
    old.map((text) => ({ runs: runs.get(text) ?? [], length: (runs.get(text) ?? []).at(-3) ?? 0 })),
  );
  let at = 0;
  for (const leaf of leaves) {
    runs.set(leaf, sliceRuns(joined, at, at + leaf.value.length));
    at += leaf.value.length;
  }
}

/**
 * Records, while Markdown is parsed, which characters of its source each text stands for.
 *
 * @param extensions the other extensions of the parser.
 * @param base what is added to every offset: where the parsed text starts in the whole one.
 */
export function createSourceRecorder(extensions: readonly TreeExtension[], base: number): SourceRecorder {
  const stock = toStockHandlers(extensions);
  const children = new Map<Parent, readonly Node[]>();
  const exit = Object.fromEntries(
    recordedTokens.map((type): [string, Handle] => [
      type,
      function record(token) {
        stock[type]?.call(this, token);
        const top = this.stack.at(-1);
        const text = top !== undefined && isParent(top) ? top.children.at(-1) : undefined;
        if (text?.type !== 'text') return;
        const own = runs.get(text) ?? [];
        addToken(own, text as Text, type, token, base);
        runs.set(text, own);
        const owner = this.stack.at(-2);
        if ((top as Node).type === 'fragment' && owner !== undefined) valueTexts.set(owner, text as Text);
      },
    ]),
  );
  const rememberChildren = (node: Node): void => {
    if (!isParent(node)) return;
    let hasTexts = false;
    for (const child of node.children) {
      const own = runs.get(child);
      if (child.type === 'text') hasTexts = true;
      // The space after the box of a task was cut off.
      if (child.type === 'text' && own !== undefined && (own.at(-3) ?? 0) > child.value.length) {
        runs.set(child, sliceRuns(own, (own.at(-3) ?? 0) - child.value.length, own.at(-3) ?? 0));
      }
      rememberChildren(child);
    }
    if (hasTexts) children.set(node, [...node.children]);
  };
  return {
    extension: { exit, transforms: [(tree: Root) => rememberChildren(tree)] } as TreeExtension,
    finish: () => {
      for (const [parent, before] of children) {
        const after: readonly Node[] = parent.children;
        const isChanged =
          after.length !== before.length || after.some((node, index) => node !== before[index]);
        if (isChanged) repairTexts(before, after);
      }
    },
  };
}

/** Which of the source the characters of a parsed text, or the value of code or HTML, stand for. */
export function toSourceRuns(node: Text | InlineCode | Code | Html): SourceRuns | undefined {
  if (node.type === 'text') return runs.get(node);
  const text = valueTexts.get(node);
  const own = text && runs.get(text);
  if (text === undefined || own === undefined || node.value === '') return undefined;
  return reviseValue(own, text.value, node);
}

/** A block of code leaves out the line ends beside its fences; code in a table has its pipes unescaped. */
function reviseValue(own: SourceRuns, written: string, node: InlineCode | Code | Html): SourceRuns {
  const fenceEnd = node.type === 'code' ? (/^\r?\n|^\r/.exec(written)?.[0].length ?? 0) : 0;
  const from = written.startsWith(node.value, fenceEnd) ? fenceEnd : -1;
  if (from >= 0) return sliceRuns(own, from, from + node.value.length);
  const revised: number[] = [];
  let at = 0;
  for (let index = 0; index < node.value.length; index++) {
    if (written[at] === '\\' && node.value[index] === '|' && written[at + 1] === '|') {
      const [start, end] = [sliceRuns(own, at, at + 1)[2], sliceRuns(own, at + 1, at + 2)[3]];
      if (start !== undefined && end !== undefined) addRun(revised, index, index + 1, start, end);
      at += 2;
    } else {
      const [, , start, end] = sliceRuns(own, at, at + 1);
      if (start !== undefined && end !== undefined) addRun(revised, index, index + 1, start, end);
      at += 1;
    }
  }
  return revised;
}
