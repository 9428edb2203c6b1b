import {
  lineEnd,
  lookAlike,
  otherScript,
  readCharacterClasses,
  styled,
  surrogate,
  unseen,
  wideSign,
} from './characterClasses.js';
import { toCharacterCode } from './characterCodes.js';
import { createWordReader } from './createWordReader.js';
import { isAmongWide, readOrdinaryLength } from './ordinaryUse.js';
import type { Found, RawMark } from './types.js';

/** Each mark is an element: a text made of nothing else would keep the page from answering. What comes after is not marked. */
export const maximumMarks = 2_000;
const anything = unseen | surrogate | lineEnd | lookAlike | otherScript | styled | wideSign;

const isStyledMath = (code: number) => code >= 0x1d400 && code <= 0x1d7ff;
/** Lone surrogates, tags and selectors, marks of shorthand and of music. */
const isUnseenAbove = (code: number) =>
  code < 0x10000 ||
  (code >= 0xe0000 && code <= 0xe0fff) ||
  (code >= 0x1d173 && code <= 0x1d17a) ||
  (code >= 0x1bca0 && code <= 0x1bca3);
const isSpace = (text: string, place: number) => text.charCodeAt(place) === 32;
const isAsciiWord = (letter: string) => /[0-9A-Za-z]/.test(letter);

const found = (type: RawMark['type'], start: number, end: number, next = end): Found => ({
  marks: start < end ? [{ start, end, type }] : [],
  next,
});

function readUnseen(text: string, place: number): Found {
  if (text.startsWith('\r\n', place)) return { marks: [], next: place + 1 };
  const length = readOrdinaryLength(text, place);
  if (length > 0) return { marks: [], next: place + length };
  const code = toCharacterCode(text, place);
  let end = place;
  while (end < text.length && toCharacterCode(text, end) === code && !text.startsWith('\r\n', end)) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  return found('invisible', place, end);
}

/** Two spaces at the end of a line break it in Markdown. */
function readLineEnd(text: string, place: number): Found {
  const end = text[place - 1] === '\r' ? place - 1 : place;
  let start = end;
  while (isSpace(text, start - 1)) start -= 1;
  return found('invisible', end - start < 2 ? end : start, end, place + 1);
}

function readAbove(text: string, place: number): Found {
  const code = text.codePointAt(place) ?? 0;
  if (isUnseenAbove(code)) return readUnseen(text, place);
  let end = place + 2;
  if (!isStyledMath(code)) return { marks: [], next: end };
  while (isStyledMath(text.codePointAt(end) ?? 0)) end += 2;
  return found('look-alike', place, end);
}

/** The stretches of a text that cannot be seen, or that pass for something else, in order. */
export function listMarks(text: string): RawMark[] {
  const classes = readCharacterClasses();
  const toClass = (place: number) => classes[text.charCodeAt(place)] ?? 0;
  const readWord = createWordReader(text);
  const read = (place: number, floor: number): Found => {
    const is = toClass(place);
    if (is & surrogate) return readAbove(text, place);
    if (is & unseen) return readUnseen(text, place);
    if (is & lineEnd) return readLineEnd(text, place);
    if (is & (lookAlike | otherScript)) return readWord(place, floor);
    let end = place + 1;
    if (is & wideSign) {
      const isInAddress = isAsciiWord(text.charAt(place - 1)) && isAsciiWord(text.charAt(end));
      return found('look-alike', isInAddress ? place : end, end);
    }
    while (toClass(end) & styled) end += 1;
    return found('look-alike', isAmongWide(text, place, end) ? end : place, end);
  };
  const marks: RawMark[] = [];
  let floor = 0;
  for (let place = 0; place < text.length && marks.length < maximumMarks; ) {
    if ((toClass(place) & anything) === 0) {
      place += 1;
      continue;
    }
    const at = read(place, floor);
    marks.push(...at.marks);
    place = at.next;
    floor = place;
  }
  return marks;
}
