import { findBlockEnd } from '../maths/index.js';

/** What is open at the top level of a text, so that a blank line ends nothing. */
interface Open {
  /** Whether a line ends it. */
  readonly isEnd: (line: string) => boolean;
}

const fenceStart = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
/** A formula at the start of a line, behind any marks of quotes and lists. Where it ends is looked for beyond what it stands in: see `isHeld`. */
const mathsStart = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*(?=\$\$|\\\[)/;
const topLevel = /^ {0,3}$/;
const htmlStarts: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
  [
    /^ {0,3}<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[ \t]|\/?>|$)/i,
    /^[ \t]*$/,
  ],
];
const listMarker = /^( {0,3})(?:[-+*]|(\d{1,9})[.)])([ \t]+|$)/;
const footnote = /^ {0,3}\[\^[^\]]{1,999}\]:/;
const footnoteOffset = 4;
const blank = /^[ \t]*$/;
const emptyItem = /^ {0,3}(?:[-+*]|\d{1,9}[.)])[ \t]*$/;
const thematicBreak = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** What no paragraph goes on with, not even lazily in a list: it ends the list. */
const listEnd = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|>)/;
/** HTML that is no block of its own for certain does, or is text that goes on lazily: that depends on what is open in the list. */
const mayEndList = /^ {0,3}</;
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

/** What may begin a block of HTML that goes on to the next blank line, with lists, code and formulas as its text, where no paragraph is open. */
const mayBeHtml = /^ {0,3}<[a-z/]/i;
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
    if (inner.isEnd(line.trimStart())) return columns === inner.column ? undefined : lost;
    return columns < inner.column ? lost : inner;
  }
  const before = prefix.exec(line)?.[0] ?? '';
  const rest = line.slice(before.length);
  const opened = toFence(rest) ?? toHtml(rest);
  return opened && { ...opened, column: toColumns(before.replace(/[^ \t]/g, ' '), 0).columns };
}

/**
 * Whether what a formula stands in, as a list, a quote or indented code, holds all lines of it: where that ends before, the formula is none, and
 * another may begin in its lines.
 *
 * @param before what stands before it in its line.
 * @param below the rest of it, from the next line on.
 */
function isHeld(before: string, below: string): boolean {
  if (below === '') return true;
  const lines = below.split(/\r\n|\n|\r/);
  const quotes = before.match(/>/g)?.length ?? 0;
  if (quotes === 0) {
    const { columns } = toColumns(before.replace(/[^ \t]/g, ' '), 0);
    return lines.every((line) => blank.test(line) || toColumns(line, 0).columns >= columns);
  }
  const marks = new RegExp(`^(?:[ \\t]*>){${quotes}}`);
  return !/[^> \t]/.test(before) && lines.every((line) => marks.test(line));
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
  let isInHtml = false;
  // Whether a line below a list goes on in it lazily: that depends on what is open there.
  let isUnsure = false;
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
    if (isBlank) {
      isInHtml = false;
      if (inner?.isEnd('')) inner = undefined;
    }
    if (isBlank || start < formulaEnd) continue;
    if (plainLine.test(line)) {
      if (wasBlank && inner === undefined) cut(start, line);
      if (!wasBlank && inner === lost) return cuts;
      // No paragraph is open that it could go on with.
      if (wasBlank || inner !== undefined) itemOffset = undefined;
      isUnsure = itemOffset !== undefined;
      isInList = false;
      inner = undefined;
      continue;
    }
    const wasInList = isInList;
    isInList = itemOffset !== undefined && toColumns(line, 0).columns >= itemOffset;
    const before = mathsStart.exec(line)?.[0];
    const formula = before === undefined ? undefined : findBlockEnd(text, start + before.length);
    if (before !== undefined && formula !== undefined) {
      const isAlone = !isInList && topLevel.test(before);
      if (!isAlone && !isHeld(before, text.slice(start + written.length, formula))) return cuts;
      formulaEnd = formula;
    }
    const innerBefore = inner;
    const item = toItemOffset(line) ?? (footnote.test(line) ? footnoteOffset : undefined);
    const rest = isInList ? line.slice(prefix.exec(line)?.[0].length) : line;
    const html = toHtml(rest);
    // HTML in HTML ends at the same blank line.
    const begun = item ?? formula ?? toFence(rest) ?? (isInHtml && html?.isEnd('') ? undefined : html);
    if ((isInHtml || (isUnsure && isInList)) && begun !== undefined) return cuts;
    isInHtml ||= mayBeHtml.test(rest) && html === undefined;
    inner = isInList || item !== undefined ? toInner(line, isInList ? inner : undefined) : undefined;
    if (isInList) continue;
    if (!wasBlank && innerBefore === lost) return cuts;
    if (wasBlank && innerBefore === undefined) cut(start, line);
    if (item !== undefined) {
      if (!wasBlank && !wasInList && isUnclearItem(line)) return cuts;
      itemOffset = item;
      isInList = true;
      isUnsure = false;
      isEmptyItem = emptyItem.test(line);
      continue;
    }
    open = toFence(line) ?? toHtml(line);
    if (itemOffset !== undefined && !wasBlank && open === undefined && mayEndList.test(line)) return cuts;
    const endsList = (open ?? formula) !== undefined || listEnd.test(line) || thematicBreak.test(line);
    if (wasBlank || innerBefore !== undefined || endsList) itemOffset = undefined;
    isUnsure = itemOffset !== undefined;
  }
  return cuts;
}
