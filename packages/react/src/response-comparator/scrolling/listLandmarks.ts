import type { LandmarkText } from './alignLandmarks.js';

/** A landmark, and where it starts in the source. */
export interface Landmark extends LandmarkText {
  readonly start: number;
}

/** Enough of a landmark to know it again. */
const mostWords = 12;
const word = /[\p{L}\p{N}]+/gu;
const heading = /^ {0,3}(#{1,6})[ \t]+/;
const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const fence = /^ {0,3}(`{3,}|~{3,})/;

function toWords(line: string): string[] {
  return (line.toLowerCase().match(word) ?? []).slice(0, mostWords);
}

/** What kind of landmark a line of Markdown begins, if it begins one. */
function toType(line: string, isAfterBreak: boolean): string | undefined {
  const [, signs] = heading.exec(line) ?? [];
  if (signs !== undefined) return `heading${signs.length}`;
  if (item.test(line)) return 'item';
  if (fence.test(line)) return 'code';
  if (/^\s*\|/.test(line)) return isAfterBreak ? 'table' : undefined;
  return isAfterBreak ? 'paragraph' : undefined;
}

/** The landmarks of a text, from its source: they are the same in each view of it. */
export function listLandmarks(source: string): readonly Landmark[] {
  const landmarks: Landmark[] = [];
  let start = 0;
  let isAfterBreak = true;
  let closing: string | undefined;
  for (const line of source.split('\n')) {
    const opening = fence.exec(line)?.[1];
    if (closing !== undefined) {
      if (opening?.startsWith(closing) === true) closing = undefined;
    } else if (line.trim() !== '') {
      const type = toType(line, isAfterBreak);
      if (type !== undefined) landmarks.push({ type, words: toWords(line.replace(item, '')), start });
      closing = opening;
    }
    isAfterBreak = line.trim() === '';
    start += line.length + 1;
  }
  return landmarks;
}
