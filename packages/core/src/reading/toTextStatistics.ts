/** What can be counted of a text. */
export interface TextStatistics {
  readonly words: number;
  /** Code points: an emoji is one, or several where it is put together of several. */
  readonly characters: number;
  /** How long a person takes to read it silently, in seconds, at `wordsPerMinute`. */
  readonly readingSeconds: number;
  /** 0 … 1: of the lines that are not blank, those in code blocks. */
  readonly codeShare: number;
  /** 0 … 1: of the lines that are not blank, those in lists. */
  readonly listShare: number;
}

/**
 * Words a minute that adults read silently in English non-fiction: Brysbaert, “How many words do we read per minute? A review and
 * meta-analysis of reading rate”, Journal of Memory and Language 109 (2019). Where each sign counts as a word, as in Chinese, it is close
 * to the 255 signs a minute of Trauzettel-Klosinski and Dietz, Investigative Ophthalmology & Visual Science 53 (2012).
 */
export const wordsPerMinute = 238;

/** Words of languages that write them apart; each sign of those that do not. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}’'-]*[\p{L}\p{N}\p{M}])?/gu;

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _match of text.matchAll(pattern)) count += 1;
  return count;
}

/** How many words a text has, as an annotator would count them. */
export function toWordCount(text: string): number {
  return countMatches(text, word);
}

type LineKind = 'blank' | 'code' | 'list' | 'text';

/** Where a line stands: in an open code block (by its opening marks), in a list, after what. */
interface Place {
  readonly fence?: string;
  readonly isInList: boolean;
  readonly before: LineKind;
}

const fence = /^(`{3,}|~{3,})(.*)$/;
const bullet = /^(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;

function readFence(text: string, { fence: open, isInList }: Place): Place | undefined {
  const [, marks = '', info = ''] = fence.exec(text) ?? [];
  if (open !== undefined) {
    const isClosed = marks.startsWith(open) && info.trim() === '';
    return { ...(isClosed ? {} : { fence: open }), isInList, before: 'code' };
  }
  if (marks === '' || (marks.startsWith('`') && info.includes('`'))) return undefined;
  return { fence: marks, isInList, before: 'code' };
}

/**
 * Lines between fences are code, the fences among them, and so are lines indented by four or more after a blank line outside a list. A line
 * with a bullet or a number is in a list, and so is what is indented below it or goes on without a blank line between.
 */
function readLine(line: string, place: Place): Place {
  const text = line.trim();
  const fenced = readFence(text, place);
  if (text === '') return { ...(fenced ?? place), before: 'blank' };
  if (fenced !== undefined) return fenced;
  const indent = line.length - line.trimStart().length;
  const { isInList, before } = place;
  if (bullet.test(text) && (isInList || indent < 4)) return { isInList: true, before: 'list' };
  if (isInList && (indent >= 2 || before === 'list')) return { isInList, before: 'list' };
  const isCode = indent >= 4 && before !== 'text';
  return { isInList: false, before: isCode ? 'code' : 'text' };
}

function countLines(text: string): Readonly<Record<LineKind, number>> {
  const counts = { blank: 0, code: 0, list: 0, text: 0 };
  let place: Place = { isInList: false, before: 'blank' };
  for (const line of text.split(/\r\n|\r|\n/)) {
    place = readLine(line, place);
    counts[place.before] += 1;
  }
  return counts;
}

/** Counts a text: what is worth knowing before two are compared. Linear in its length. */
export function toTextStatistics(text: string): TextStatistics {
  const words = toWordCount(text);
  const { code, list, text: plain } = countLines(text);
  const lines = Math.max(1, code + list + plain);
  return {
    words,
    characters: countMatches(text, /[\s\S]/gu),
    readingSeconds: (words / wordsPerMinute) * 60,
    codeShare: code / lines,
    listShare: list / lines,
  };
}
