import { findBlockEnd } from '../maths/index.js';

/** What is open at the top level of a text, so that a blank line ends nothing. */
interface Open {
  /** Whether a line ends it. */
  readonly isEnd: (line: string) => boolean;
}

const fenceStart = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
/** A formula at the start of a line, behind any marks of quotes and lists. Where one ends goes beyond what it stands in. */
const mathsStart = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*(?=\$\$|\\\[)/;
const htmlStarts: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];
const listMarker = /^( {0,3})(?:[-+*]|(\d{1,9})[.)])([ \t]+|$)/;
const footnote = /^ {0,3}\[\^[^\]]{1,999}\]:/;
const footnoteOffset = 4;
const blank = /^[ \t]*$/;
const emptyItem = /^ {0,3}(?:[-+*]|\d{1,9}[.)])[ \t]*$/;
const thematicBreak = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** What no paragraph goes on with, not even lazily in a list: it ends the list. */
const listEnd = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|[<>])/;
/** A line with which a block can only begin: nothing above goes on in it, and none of it is read with what is above. */
const freshLine = /^(?:#{1,6}[ \t]+\S|[\p{L}|![`"“(]|\p{Extended_Pictographic}|\*{1,3}[^\s*]|\d+ )/u;

function toFence(line: string): Open | undefined {
  const [, ticks, tildes] = fenceStart.exec(line) ?? [];
  const fence = ticks ?? tildes;
  if (fence === undefined) return undefined;
  const end = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`);
  return { isEnd: (one) => end.test(one) };
}

function toHtml(line: string): Open | undefined {
  for (const [start, end] of htmlStarts) {
    if (!start.test(line)) continue;
    // As in `<!-->`, the end may overlap the start.
    return end.test(line.slice(line.indexOf('<') + 1)) ? undefined : { isEnd: (one) => end.test(one) };
  }
  return undefined;
}

/** How many columns white space takes from the column it starts at: a tab goes to the next fourth. */
function toColumns(line: string, from: number): { readonly columns: number; readonly end: number } {
  let columns = from;
  let index = from;
  for (; index < line.length; index++) {
    if (line[index] === ' ') columns += 1;
    else if (line[index] === '\t') columns += 4 - (columns % 4);
    else break;
  }
  return { columns: columns - from, end: index };
}

/** Where a list item’s own text begins, if the line begins one. */
function toItemOffset(line: string): number | undefined {
  if (thematicBreak.test(line)) return undefined;
  const match = listMarker.exec(line);
  if (match === null) return undefined;
  const marker = match[0].length - (match[3]?.length ?? 0);
  const { columns, end } = toColumns(line, marker);
  const isEmpty = end === line.length;
  return marker + (isEmpty || columns > 4 ? 1 : columns);
}

/** An ordered list that does not begin with 1, or an empty item, may be part of a paragraph instead. */
const isUnclearItem = (line: string) =>
  /^ {0,3}(?:(?!1[.)])\d{1,9}[.)]|(?:[-+*]|\d{1,9}[.)])[ \t]*$)/.test(line);

/** It can begin a paragraph or a table and nothing else. Long texts are gone through before they are seen, and most of their lines are so. */
const plainLine = /^[A-Za-z|]/;

const prefix = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]]{1,999}\]:)*/;

/** The same, in a list item or a footnote, and the column it begins at. */
interface Inner extends Open {
  readonly column: number;
}

/** Whether it has ended with a container around it cannot be told from the line alone. */
const lost: Inner = { column: 0, isEnd: () => false };

/**
 * What stays open in a list item or footnote: where that ends by itself, blank lines before its end are read otherwise than at the end of
 * a text. An end that stands elsewhere than its start is not believed.
 */
function toInner(line: string, inner: Inner | undefined): Inner | undefined {
  const { columns } = toColumns(line, 0);
  if (inner !== undefined) {
    if (inner.isEnd(line.trimStart()) && columns === inner.column) return undefined;
    return columns < inner.column ? lost : inner;
  }
  const before = prefix.exec(line)?.[0] ?? '';
  const rest = line.slice(before.length);
  const opened = toFence(rest) ?? toHtml(rest);
  return opened && { ...opened, column: toColumns(before.replace(/[^ \t]/g, ' '), 0).columns };
}

/**
 * Where a text can be cut so that its parts, parsed one by one, give the blocks of the whole: before a line that begins a block while nothing
 * above is still open. Rather none than a wrong one.
 *
 * @param least how many characters a part has at least.
 * @returns offsets, rising; without 0 and the text's end.
 */
export function listCuts(text: string, least: number): number[] {
  const cuts: number[] = [];
  let open: Open | undefined;
  let itemOffset: number | undefined;
  let isBlank = true;
  let isInList = false;
  let last = 0;
  let formulaEnd = 0;
  let inner: Inner | undefined;
  let isEmptyItem = false;
  const cut = (start: number, line: string): void => {
    if (start - last < least || !freshLine.test(line)) return;
    cuts.push(start);
    last = start;
  };
  for (const { 0: written, index: start } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    if (written === '') break;
    const line = written.replace(/[\r\n]+$/, '');
    const wasBlank = isBlank;
    isBlank = blank.test(line);
    if (open !== undefined) {
      if (open.isEnd(line)) open = undefined;
      continue;
    }
    // An item that begins with a blank line ends with a second one.
    if (isBlank && isEmptyItem) itemOffset = undefined;
    isEmptyItem = false;
    if (isBlank || start < formulaEnd) continue;
    if (plainLine.test(line)) {
      if (wasBlank && inner === undefined) cut(start, line);
      if (wasBlank) itemOffset = undefined;
      isInList = false;
      inner = undefined;
      continue;
    }
    const behind = mathsStart.exec(line)?.[0].length;
    if (behind !== undefined) formulaEnd = findBlockEnd(text, start + behind) ?? formulaEnd;
    const wasInList = isInList;
    isInList = itemOffset !== undefined && toColumns(line, 0).columns >= itemOffset;
    const wasOpen = inner !== undefined;
    const item = toItemOffset(line) ?? (footnote.test(line) ? footnoteOffset : undefined);
    inner = isInList || item !== undefined ? toInner(line, isInList ? inner : undefined) : undefined;
    if (isInList) continue;
    if (wasBlank && !wasOpen) cut(start, line);
    if (item !== undefined) {
      if (!wasBlank && !wasInList && isUnclearItem(line)) return cuts;
      itemOffset = item;
      isInList = true;
      isEmptyItem = emptyItem.test(line);
      continue;
    }
    open = toFence(line) ?? toHtml(line);
    if (wasBlank || open !== undefined || listEnd.test(line) || thematicBreak.test(line))
      itemOffset = undefined;
  }
  return cuts;
}
