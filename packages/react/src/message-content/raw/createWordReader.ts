import { imitated, latin, lookAlike, ofWord, otherScript, readCharacterClasses } from './characterClasses.js';
import { isLookAlike } from './lookAlikes.js';
import type { Found, RawMark } from './types.js';

/** A text may be one word, or one line. Words are judged in stretches of this length, and by so much of their line. */
const maximumWord = 100;
const maximumLine = 2_000;

/**
 * Judges the words of one text: letters of another script in a Latin word are marked, Latin ones in a word that is mostly of another script, and
 * all letters of a word that only looks Latin, where its line is otherwise written in Latin letters.
 */
export function createWordReader(text: string): (place: number, floor: number) => Found {
  const classes = readCharacterClasses();
  const is = (place: number, bits: number) => ((classes[text.charCodeAt(place)] ?? 0) & bits) !== 0;
  let judged = { start: 0, end: 0, isLatin: false };

  function isLatinLine(place: number): boolean {
    if (place >= judged.start && place < judged.end) return judged.isLatin;
    const from = place - (place % maximumLine);
    const most = Math.min(from + maximumLine, text.length);
    // From the place to both sides: many lines may be in one stretch, and it is gone through once for all of them.
    let start = place;
    while (start > from && text[start - 1] !== '\n') start -= 1;
    let end = place;
    while (end < most && text[end] !== '\n') end += 1;
    const hasLatin = count(start, end, latin) > 0;
    const hasOther = listPlaces(start, end, otherScript).some((one) => !is(one, lookAlike));
    judged = { start, end, isLatin: hasLatin && !hasOther };
    return judged.isLatin;
  }

  function count(start: number, end: number, bits: number): number {
    let number = 0;
    for (let place = start; place < end; place++) number += is(place, bits) ? 1 : 0;
    return number;
  }

  function listPlaces(start: number, end: number, bits: number): number[] {
    return Array.from({ length: end - start }, (_, index) => start + index).filter((place) =>
      is(place, bits),
    );
  }

  function listSuspects(start: number, end: number): number[] {
    const others = count(start, end, otherScript);
    const latinLetters = count(start, end, latin);
    const suspects = () =>
      listPlaces(start, end, lookAlike).filter((place) => isLookAlike(text.charAt(place), latinLetters));
    if (latinLetters === 0) {
      const canBeWhole = others > 1 && count(start, end, lookAlike) === others && isLatinLine(start);
      return canBeWhole && suspects().length === others ? suspects() : [];
    }
    if (others > latinLetters) return listPlaces(start, end, imitated);
    return suspects();
  }

  return (place, floor) => {
    let start = place;
    while (start > floor && place - start < maximumWord && is(start - 1, ofWord)) start -= 1;
    let end = place + 1;
    while (end - place < maximumWord && is(end, ofWord)) end += 1;
    const marks: RawMark[] = [];
    for (const suspect of listSuspects(start, end)) {
      const last = marks.at(-1);
      if (last?.end === suspect) marks[marks.length - 1] = { ...last, end: suspect + 1 };
      else marks.push({ start: suspect, end: suspect + 1, type: 'look-alike' });
    }
    return { marks, next: end };
  };
}
