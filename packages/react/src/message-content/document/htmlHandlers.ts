import type { Element, ElementContent, Text as HtmlText } from 'hast';
import type { Break, Code, Html, InlineCode, Node, Parent, Text } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { toSourceRuns } from './recordSource.js';
import { eachRun, reviseRuns, type SourceRuns } from './sourceRuns.js';

/** A text of the HTML tree: its characters as they were made, and which of the source they stand for. */
export interface TextSource {
  readonly value: string;
  readonly runs: SourceRuns;
}

/** Of a whole document, by the places of its HTML texts: what the sanitiser copies at no cost. */
export type TextSources = Map<string, TextSource>;

/** Where a text stands in the source, which no other text does. */
export function toPlace({ position }: HtmlText): string | undefined {
  return position && `${position.start.offset}-${position.end.offset}`;
}

/** Not all texts are given a place: those in code, those that GFM and these handlers make. */
function toPosition(runs: SourceRuns): NonNullable<HtmlText['position']> {
  const toPoint = (offset: number) => ({ line: 1, column: 1, offset });
  return { start: toPoint(runs[2] ?? 0), end: toPoint(runs.at(-1) ?? 0) };
}

const lineEnds = /[\r\n]/;
/** Half a character: no font has it, and browsers look through them all for each. */
const loneSurrogate = /\p{Cs}/gu;
const replacement = '\ufffd';

/** A plugin may have written something else: what does not agree with the source is not mapped at all. */
function isTrue(value: string, runs: SourceRuns, source: string): boolean {
  let isSame = true;
  eachRun(runs, (from, to, start, end) => {
    if (to > value.length || end > source.length) isSame = false;
    if (!isSame || to - from !== end - start) return;
    const [made, written] = [value.slice(from, to), source.slice(start, end)];
    if (made === written) return;
    for (let index = 0; isSame && index < made.length; index++) {
      const [shown, read] = [made[index], written[index] ?? ''];
      const isEnd = (shown === '\n' || shown === ' ') && /[\t\r\n]/.test(read);
      isSame = shown === read || isEnd || read === '\0' || shown === replacement;
    }
  });
  return isSame;
}

interface HandlerContext {
  readonly source: string;
  readonly sources: TextSources;
}

const flowParents = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** Markdown's nodes as HTML, where ours differ from the usual: texts know their source, and HTML that a model wrote is text that is seen. */
export function createHtmlHandlers({ source, sources }: HandlerContext) {
  const addSource = (text: HtmlText, made: SourceRuns | undefined): void => {
    const value = text.value.replace(/\r\n?/g, '\n').replace(loneSurrogate, replacement);
    const runs = made && reviseRuns(made, text.value, value);
    // As the browser would read it from a server’s page: what is shown must be the same there and here.
    text.value = value;
    if (runs === undefined || runs.length === 0 || !isTrue(text.value, runs, source)) return;
    text.position ??= toPosition(runs);
    sources.set(toPlace(text) ?? '', { value: text.value, runs });
  };
  const addRevised = (text: ElementContent | undefined, node: Text | InlineCode | Code | Html): void => {
    if (text?.type !== 'text') return;
    const runs = toSourceRuns(node);
    addSource(text, runs && reviseRuns(runs, node.value, text.value));
  };
  return {
    text(state: State, node: Text) {
      const made = defaultHandlers.text(state, node) as HtmlText | Element;
      addRevised(made.type === 'text' ? made : undefined, node);
      return made;
    },
    inlineCode(state: State, node: InlineCode) {
      const made = defaultHandlers.inlineCode(state, node);
      addRevised(made.children[0], node);
      return made;
    },
    code(state: State, node: Code) {
      const made = defaultHandlers.code(state, node);
      const text = made.children[0]?.type === 'element' ? made.children[0].children[0] : undefined;
      const runs = toSourceRuns(node);
      // Its last line end is added; the source’s own follows the code.
      if (text?.type === 'text' && runs !== undefined) addSource(text, toEndedRuns(runs, text.value, source));
      return made;
    },
    break(state: State, node: Break) {
      const made = defaultHandlers.break(state, node) as ElementContent[];
      const text = made.at(-1);
      const [start, end] = [node.position?.start.offset, node.position?.end.offset];
      if (text?.type === 'text' && start !== undefined && end !== undefined) {
        const first = source.slice(start, end).search(lineEnds);
        if (first >= 0) addSource(text, [0, 1, start, start + first + 1]);
      }
      return made;
    },
    html(state: State, node: Html, parent: Parent | undefined) {
      const text: HtmlText = { type: 'text', value: node.value };
      addRevised(text, node);
      if (!flowParents.has((parent as Node | undefined)?.type ?? 'root')) return text;
      const block: Element = { type: 'element', tagName: 'p', properties: {}, children: [text] };
      state.patch(node, block);
      return block;
    },
  };
}

function toEndedRuns(runs: SourceRuns, value: string, source: string): SourceRuns {
  const [to, end] = [runs.at(-3) ?? 0, runs.at(-1) ?? 0];
  if (to !== value.length - 1 || !lineEnds.test(source[end] ?? '')) return runs;
  return [...runs, to, to + 1, end, end + (source.startsWith('\r\n', end) ? 2 : 1)];
}
