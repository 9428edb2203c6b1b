import { listCuts } from './listCuts.js';
import { hasBlockSyntax } from './syntax.js';
import type { TextPlugins } from './types.js';

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
/** Within one block the work grows with the square of each of these: emphasis signs, brackets within brackets, lines, and cells, which short table rows are filled up with. */
const maximumEmphasis = 4_000;
const maximumNesting = 500;
const maximumLines = 3_000;
const maximumCells = 20_000;
/** Each is drawn with tools of its own. */
const maximumFences = 400;

const prefixPattern = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/;
const markedLine = /^[ \t]*[>\-+*\d]/;

interface Prefix {
  readonly markers: number;
  readonly depth: number;
}

const noPrefix: Prefix = { markers: 0, depth: 0 };

function toPrefix(line: string): Prefix {
  if (!markedLine.test(line)) return noPrefix;
  const prefix = prefixPattern.exec(line)?.[0] ?? '';
  const markers = prefix.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  // White space alone opens nothing: code and drawings stand far to the right.
  if (markers === 0) return noPrefix;
  const indentation = prefix.replaceAll('\t', '    ').length - markers;
  return { markers, depth: Math.max(markers, Math.floor(indentation / 2)) };
}

/** How much of what makes work was met, since a part or a block began. */
interface Counts {
  lines: number;
  brackets: number;
  nesting: number;
  deepest: number;
  emphasis: number;
  /** In the line that has most. */
  pipes: number;
  fences: number;
}

const createCounts = (): Counts => ({
  lines: 0,
  brackets: 0,
  nesting: 0,
  deepest: 0,
  emphasis: 0,
  pipes: 0,
  fences: 0,
});

/** By code units: of a long text this is done before anything of it is seen. */
function addLine(counts: Counts, line: string): void {
  let pipes = 0;
  for (let index = 0; index < line.length; index++) {
    switch (line.charCodeAt(index)) {
      case 0x5b: // [
        counts.brackets += 1;
        counts.nesting += 1;
        if (counts.nesting > counts.deepest) counts.deepest = counts.nesting;
        break;
      case 0x5d: // ]
        counts.brackets += 1;
        if (counts.nesting > 0) counts.nesting -= 1;
        break;
      case 0x2a: // *
      case 0x5f: // _
      case 0x7e: // ~
        counts.emphasis += 1;
        break;
      case 0x7c: // |
        pipes += 1;
        break;
    }
  }
  counts.lines += 1;
  counts.pipes = Math.max(counts.pipes, pipes);
  if (line.includes('```') || line.includes('~~~')) counts.fences += 1;
}

const isLightBlock = ({ lines, pipes, emphasis, deepest, fences }: Counts) =>
  lines <= maximumLines &&
  pipes * lines <= maximumCells &&
  emphasis <= maximumEmphasis &&
  deepest <= maximumNesting &&
  fences <= maximumFences;

const blank = /^[ \t]*$/;

/** How many brackets a part has; `undefined` where it cannot be parsed in reasonable time. */
function countBrackets(part: string): number | undefined {
  if (part.length > maximumPart) return undefined;
  // A lone carriage return ends a line in Markdown, too.
  const text = part.includes('\r') ? part.replace(/\r\n?/g, '\n') : part;
  let markers = 0;
  let brackets = 0;
  let block = createCounts();
  const end = (): boolean => {
    brackets += block.brackets;
    const isLight = isLightBlock(block);
    block = createCounts();
    return isLight;
  };
  for (const line of text.split('\n')) {
    if (blank.test(line)) {
      if (!end()) return undefined;
      continue;
    }
    addLine(block, line);
    const prefix = toPrefix(line);
    markers += prefix.markers;
    if (prefix.depth > maximumDepth) return undefined;
  }
  return end() && markers <= maximumMarkers && brackets <= maximumOpenings ? brackets : undefined;
}

/** Whether a text can be parsed as Markdown in reasonable time; one that cannot is shown as it was written. */
export function canParse(content: string, plugins?: TextPlugins): boolean {
  if (content.length > maximumLength) return false;
  const starts = hasBlockSyntax(plugins) ? [0] : [0, ...listCuts(content, leastPart)];
  let inAll = 0;
  return starts.every((start, index) => {
    const brackets = countBrackets(content.slice(start, starts[index + 1]));
    inAll += brackets ?? 0;
    return brackets !== undefined && inAll <= maximumOpeningsInAll;
  });
}

/** The same of the beginning of a long text, in less time: for what is seen before all of it is read. */
export function canParseBeginning(
  content: string,
  plugins: TextPlugins | undefined,
  length: number,
): boolean {
  const isShort = content.length <= (hasBlockSyntax(plugins) ? maximumPart : maximumLength);
  return isShort && canParse(content.slice(0, length), plugins);
}
