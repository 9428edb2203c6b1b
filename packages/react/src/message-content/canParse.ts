import { listCuts } from './document/listCuts.js';
import { hasBlockSyntax } from './document/syntax.js';
import type { TextPlugins } from './document/types.js';

/** Longer texts are shown as text. */
const maximumLength = 1_100_000;
/** Texts are parsed part by part; a longer part would keep the page from answering. */
const leastPart = 2_000;
const maximumPart = 80_000;
/** What a Markdown parser does to a line grows with the containers (quotes, lists) it may stand in. */
const maximumDepth = 24;
/** And with how many of them there are altogether. */
const maximumMarkers = 5_000;
/** Openings without an end make a parser look ahead again and again. */
const maximumOpenings = 4_000;
/** And each definition of a long text is asked for in each of its parts. */
const maximumOpeningsInAll = 40_000;
/** Within one block the work grows with the square of each of these: emphasis signs, lines, and cells, which short table rows are filled up with. */
const maximumEmphasis = 4_000;
const maximumLines = 3_000;
const maximumCells = 50_000;

const prefixPattern = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/;

function toPrefix(line: string): { readonly markers: number; readonly depth: number } {
  const prefix = prefixPattern.exec(line)?.[0] ?? '';
  const markers = prefix.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  const indentation = prefix.replaceAll('\t', '    ').length - markers;
  return { markers, depth: Math.max(markers, Math.floor(indentation / 2)) };
}

function count(text: string, signs: RegExp): number {
  return text.length - text.replace(signs, '').length;
}

function canParseBlock(block: string): boolean {
  const lines = block.split('\n');
  const cells = Math.max(...lines.map((line) => count(line, /\|/g))) * lines.length;
  return lines.length <= maximumLines && cells <= maximumCells && count(block, /[*_~]/g) <= maximumEmphasis;
}

function canParsePart(part: string): boolean {
  if (part.length > maximumPart || count(part, /[[\]]/g) > maximumOpenings) return false;
  // A lone carriage return ends a line in Markdown, too.
  const text = part.replace(/\r\n?/g, '\n');
  const prefixes = text.split('\n').map(toPrefix);
  return (
    prefixes.every(({ depth }) => depth <= maximumDepth) &&
    prefixes.reduce((sum, { markers }) => sum + markers, 0) <= maximumMarkers &&
    text.split(/\n[ \t]*\n/).every(canParseBlock)
  );
}

/** Whether a text can be parsed as Markdown in reasonable time; one that cannot is shown as it was written. */
export function canParse(content: string, plugins?: TextPlugins): boolean {
  if (content.length > maximumLength || count(content, /[[\]]/g) > maximumOpeningsInAll) return false;
  const starts = hasBlockSyntax(plugins) ? [0] : [0, ...listCuts(content, leastPart)];
  return starts.every((start, index) => canParsePart(content.slice(start, starts[index + 1])));
}
