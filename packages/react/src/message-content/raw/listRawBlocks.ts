import type { RawBlock, RawMark } from './types.js';

/** How many characters a row holds, and rows a block: rough, as both depend on the box. */
const rowLength = 66;
const leastRows = 40;
/** More blocks than this cost more than their size saves. */
const maximumBlocks = 500;
/** A longer line is laid out in stretches: one of a megabyte would take seconds. */
const maximumLine = 16_384;
const wordSearch = 200;
const continuing = /^(?:\p{M}|\u200D|[\uDC00-\uDFFF]|\p{Emoji_Modifier})/u;

/** Where a very long line is cut: after a space if there is one, and never within a character. */
function toCut(text: string, start: number, end: number): number {
  // A line end alone would take a row of its own.
  if (end - start <= maximumLine + '\r\n'.length) return end;
  const target = start + maximumLine;
  const space = text.lastIndexOf(' ', target - 1);
  if (space > target - wordSearch) return space + 1;
  let cut = target;
  const isWithin = () => continuing.test(text.slice(cut, cut + 2)) || text[cut - 1] === '\u200D';
  while (cut > target - wordSearch && isWithin()) cut -= 1;
  return cut;
}

function toRows(length: number): number {
  return Math.max(1, Math.ceil(length / rowLength));
}

function countLines(text: string): number {
  let lines = 1;
  for (let place = text.indexOf('\n'); place >= 0; place = text.indexOf('\n', place + 1)) lines += 1;
  return lines;
}

/** Puts each mark where it lies; one that goes over the edge of a block is cut. */
function applyMarks(blocks: readonly Omit<RawBlock, 'marks'>[], marks: readonly RawMark[]): RawBlock[] {
  let first = 0;
  return blocks.map((block) => {
    const end = block.start + block.text.length;
    const inside: RawMark[] = [];
    for (let index = first; index < marks.length; index++) {
      const mark = marks[index];
      if (mark === undefined || mark.start >= end) break;
      inside.push({ ...mark, start: Math.max(mark.start, block.start), end: Math.min(mark.end, end) });
      if (mark.end <= end) first = index + 1;
    }
    return { ...block, marks: inside };
  });
}

/** Cuts a text into blocks of whole lines, so that the browser lays out only those in sight. Together they are the text. */
export function listRawBlocks(text: string, marks: readonly RawMark[]): RawBlock[] {
  const allRows = countLines(text) + text.length / rowLength;
  const rowsOfBlock = Math.max(leastRows, Math.ceil(allRows / maximumBlocks));
  const blocks: Omit<RawBlock, 'marks'>[] = [];
  let open = { start: 0, line: 1, rows: 0, isContinued: false };
  let line = 1;
  const close = (end: number, isContinued: boolean) => {
    const { start, rows } = open;
    if (end > start)
      blocks.push({ ...open, text: text.slice(start, end), rows: 2 ** Math.round(Math.log2(rows)) });
    open = { start: end, line, rows: 0, isContinued };
  };
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    const isLong = end - start > maximumLine;
    if (isLong) close(start, false);
    for (let place = start; place < end; ) {
      const cut = toCut(text, place, end);
      open.rows += toRows(cut - place);
      if (cut < end) close(cut, true);
      place = cut;
    }
    line += 1;
    start = end;
    if (isLong || open.rows >= rowsOfBlock) close(end, false);
  }
  close(text.length, false);
  return applyMarks(blocks, marks);
}
