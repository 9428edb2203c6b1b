import { backslash, type Code, dollar, isLineEnding, isSpace } from './codes.js';
import { isFormula } from './isFormula.js';

/** What a character is to a formula that has been opened: in it, the end of its closing delimiter, after that, or proof of the one or the other. */
type Finding = 'inside' | 'delimiter' | 'after' | 'closed' | 'failed';

const greater = 62;
const number = 35;
const backtick = 96;
const tilde = 126;
const openBracket = 91;
const closeBracket = 93;

/** One line, as far as it matters: whether anything stands in it, and whether it starts a code block or a heading. */
function createLine(isFirst: boolean) {
  let first: Code = null;
  let size = 0;
  let isRun = true;
  return {
    isFirst,
    get size() {
      return size;
    },
    read(code: Code) {
      // A quote’s marks are no content, nor is indentation.
      if (size === 0 && (isSpace(code) || (!isFirst && code === greater))) return;
      if (size === 0) first = code;
      if (code !== first) isRun = false;
      if (size > 0 || !isSpace(code)) size++;
    },
    isFence: () => isRun && size >= 3 && (first === backtick || first === tilde),
    isHeading: () => first === number,
  };
}

/**
 * Looks for the end of a formula that stands as a block, a character at a time, beginning after its opening delimiter. The first closing delimiter
 * decides, and it must end its line, so that looking costs no more than reading. Blank lines are allowed in a formula whose delimiters both stand
 * alone on their lines. A code block, another opening, and a heading after a blank line end the search: the opening is text then.
 */
export function createBlockScan(delimiter: '$$' | '\\['): (code: Code) => Finding {
  let line = createLine(true);
  let isAlone = false;
  let hasGap = false;
  let last: Code = null;
  let isDone = false;

  const endLine = (): Finding => {
    const isBlank = line.size === 0;
    if (line.isFirst) isAlone = isBlank;
    else if (isBlank) hasGap = true;
    line = createLine(false);
    last = null;
    return hasGap && !isAlone ? 'failed' : 'inside';
  };
  const close = (): Finding => {
    isDone = true;
    return hasGap && line.size !== 2 ? 'failed' : 'delimiter';
  };

  return (code) => {
    if (isDone) return isSpace(code) ? 'after' : code === null || isLineEnding(code) ? 'closed' : 'failed';
    if (code === null) return 'failed';
    if (isLineEnding(code)) return endLine();
    line.read(code);
    if (line.isFence() || (hasGap && line.isHeading())) return 'failed';
    const before = last;
    // What follows a backslash belongs to it, another backslash too.
    last = before === backslash ? null : code;
    if (before === backslash && delimiter === '\\[') {
      if (code === closeBracket) return close();
      if (code === openBracket) return 'failed';
    }
    return delimiter === '$$' && code === dollar && before === dollar ? close() : 'inside';
  };
}

/**
 * Where a formula that stands as a block ends in a text: the place after its closing delimiter, or `undefined` where none does, or where what stands
 * between is no formula. `start` is the place of its opening delimiter.
 */
export function findBlockEnd(text: string, start: number): number | undefined {
  const opening = text.slice(start, start + 2);
  if (opening !== '$$' && opening !== '\\[') return undefined;
  const read = createBlockScan(opening);
  let end: number | undefined;
  for (let index = start + 2; index <= text.length; index++) {
    const character = text[index];
    if (character === '\r' && text[index + 1] === '\n') continue;
    const isEnding = character === '\n' || character === '\r';
    const found = read(
      character === undefined ? null : isEnding ? -4 : character === '\t' ? -2 : character.charCodeAt(0),
    );
    if (found === 'delimiter') end = index + 1;
    if (found === 'failed') return undefined;
    if (found === 'closed')
      return isFormula(opening, text.slice(start + 2, (end ?? 0) - 2)) ? end : undefined;
  }
  return undefined;
}
