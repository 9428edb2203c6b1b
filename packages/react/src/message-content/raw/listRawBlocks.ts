import type { RawBlock, RawMark } from './types.js';

/** How many characters a row holds, and rows a block: rough, as both depend on the box. */
const rowLength = 66;
const leastRows = 40;
/** What is drawn of a mark takes so many more. */
const markLength = 5;
/** More blocks than this cost more than their size saves. */
const maximumBlocks = 500;
/** A longer line is laid out in stretches: one of a megabyte would take seconds. */
const maximumLine = 16_384;
const wordSearch = 200;
const markWeight = 40;
const continuing = /^(?:\p{M}|\u200D|[\uDC00-\uDFFF]|\p{Emoji_Modifier})/u;

/** How far a stretch may go: each mark in it is a box of its own, and costs as much as many characters. */
function toTarget(marks: readonly RawMark[], first: number, start: number): number {
  let target = start + maximumLine;
  for (let index = first; index < marks.length; index++) {
    const mark = marks[index];
    if (mark === undefined || mark.start >= target) break;
    target = Math.max(mark.start + 1, target - markWeight);
  }
  return target;
}

/** Where a very long line is cut: after a space if there is one, and never within a character. */
function toCut(text: string, start: number, end: number, target: number): number {
  // A line end alone would take a row of its own.
  if (end <= target + '\r\n'.length) return end;
  const space = text.lastIndexOf(' ', target - 1);
  if (space > Math.max(start, target - wordSearch)) return space + 1;
  let cut = target;
  const isWithin = () => continuing.test(text.slice(cut, cut + 2)) || text[cut - 1] === '\u200D';
  while (cut > Math.max(start + 1, target - wordSearch) && isWithin()) cut -= 1;
  return cut;
}

function toRows(length: number, marks: number): number {
  return Math.max(1, Math.ceil((length + marks * markLength) / rowLength));
}

/** The stylesheet knows the height of so many. */
function toPower(rows: number): number {
  return Math.min(1024, 2 ** Math.round(Math.log2(rows)));
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
  let next = 0;
  const close = (end: number, isContinued: boolean) => {
    const { start, rows } = open;
    if (end > start) blocks.push({ ...open, text: text.slice(start, end), rows: toPower(rows) });
    open = { start: end, line, rows: 0, isContinued };
  };
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    const isLong = end > toTarget(marks, next, start) + '\r\n'.length;
    if (isLong) close(start, false);
    for (let place = start; place < end; ) {
      const cut = isLong ? toCut(text, place, end, toTarget(marks, next, place)) : end;
      const first = next;
      while ((marks[next]?.end ?? Infinity) <= cut) next += 1;
      open.rows += toRows(cut - place, next - first);
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
