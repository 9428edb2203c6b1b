import type { Element, ElementContent, Text } from 'hast';
import { type TextSources, toPlace } from './htmlHandlers.js';
import { toSourceCode } from './sourceCode.js';
import { addRun, eachRun, type SourceRuns, sliceRuns } from './sourceRuns.js';

const containers = new Set('blockquote h1 h2 h3 h4 h5 h6 li p pre td th'.split(' '));
/** React leaves out white space where HTML allows none. */
const tableParts = new Set('table tbody thead tr'.split(' '));

type Marked = Element & { properties: { dataSrc?: string; dataAtom?: string } };

/** What has no characters of its own in the source, or none that stand for what is shown: it is taken whole or not at all. */
function isAtom({ tagName, properties }: Element): boolean {
  if (tagName === 'img' || tagName === 'input' || properties.dataFootnoteBackref !== undefined) return true;
  return tagName === 'sup' || properties.dataMaths !== undefined;
}

function toAtom(element: Element): string {
  const [start, end] = [element.position?.start.offset, element.position?.end.offset];
  return start === undefined || end === undefined || start === end ? '' : `${start}-${end}`;
}

interface Gathered {
  readonly runs: number[];
  length: number;
}

/** The HTML stage adds or takes away white space at the ends of a text. */
function toShownRuns(value: string, source: { value: string; runs: SourceRuns }): SourceRuns {
  if (value === source.value || value.startsWith(source.value)) return source.runs;
  // More than that was changed by a plugin.
  const left = source.value.slice(0, source.value.length - value.length);
  if (!source.value.endsWith(value) || left.trim() !== '') return [];
  return sliceRuns(source.runs, source.value.length - value.length, source.value.length);
}

function gatherText(text: Text, sources: TextSources, into: Gathered): void {
  const source = sources.get(toPlace(text) ?? '');
  if (source !== undefined) {
    eachRun(toShownRuns(text.value, source), (from, to, start, end) =>
      addRun(into.runs, into.length + from, into.length + to, start, end),
    );
  }
  into.length += text.value.length;
}

/**
 * Gives each element that holds text the attribute by which what is shown is found in the source, and back: of its text as a whole, so that
 * what splits it later (colours, marks) changes nothing.
 */
export function markSources(element: Element, sources: TextSources, outer?: Gathered): void {
  const marked = element as Marked;
  if (isAtom(element)) {
    marked.properties.dataAtom = toAtom(element);
    return;
  }
  const isContainer = containers.has(element.tagName);
  const gathered: Gathered | undefined = isContainer ? { runs: [], length: 0 } : outer;
  for (const child of element.children as ElementContent[]) {
    if (child.type === 'element') markSources(child, sources, gathered);
    else if (child.type === 'text' && gathered !== undefined) {
      const isDropped = tableParts.has(element.tagName) && child.value.trim() === '';
      if (!isDropped) gatherText(child, sources, gathered);
    }
  }
  if (!isContainer || gathered === undefined) return;
  const code = toSourceCode(gathered.runs, gathered.length);
  // Text that comes from nowhere, line ends between blocks, belongs to what is around it.
  if (code !== undefined) marked.properties.dataSrc = code;
  else if (outer !== undefined) outer.length += gathered.length;
}
