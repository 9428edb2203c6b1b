import { compilePhrases, type Edge, type Place } from './compilePhrases.js';
import { listWords, type Word } from './words.js';

/** A part of a text that is not shown, counted in UTF-16 units of its source. */
export interface MaskedRange {
  readonly start: number;
  readonly end: number;
  /** The phrase it was found by. */
  readonly phrase: string;
}

/** Which words are masked, by the phrase that says so. */
type MaskedWords = Map<number, string>;

function follows(words: readonly Word[], from: number, edge: Edge, isFirst: boolean): boolean {
  return edge.words.every((text, index) => {
    const word = words[from + index];
    return word?.text === text && (word.isJoined || (isFirst && index === 0));
  });
}

function maskPhrases(words: readonly Word[], start: Place, masked: MaskedWords): void {
  const walk = (place: Place, at: number, found: readonly number[], isFirst: boolean): void => {
    const { phrase } = place;
    if (phrase !== undefined) for (const index of found) masked.set(index, masked.get(index) ?? phrase);
    for (const edge of place.edges.get(words[at]?.text ?? '') ?? []) {
      if (!follows(words, at, edge, isFirst)) continue;
      const own = edge.isMasked ? edge.words.map((_word, index) => at + index) : [];
      walk(edge.next, at + edge.words.length, [...found, ...own], false);
    }
  };
  for (let at = 0; at < words.length; at += 1) walk(start, at, [], true);
}

/** Masked words beside each other are one range. Markup between them stays, so that it is still read as such. */
function toRanges(words: readonly Word[], masked: MaskedWords): MaskedRange[] {
  const ranges: { start: number; end: number; phrase: string }[] = [];
  let before = -1;
  for (const index of [...masked.keys()].sort((a, b) => a - b)) {
    const word = words[index];
    if (word === undefined) continue;
    const last = ranges.at(-1);
    if (last !== undefined && before === index - 1 && word.isPlain) last.end = word.end;
    else ranges.push({ start: word.start, end: word.end, phrase: masked.get(index) ?? '' });
    before = index;
  }
  return ranges;
}

/** A name that a text gave itself away by is masked wherever the text has it, written the same. */
function maskRepeated(text: string, words: readonly Word[], masked: MaskedWords): void {
  const names = new Map<string, string>();
  for (const { start, end, phrase } of toRanges(words, masked)) names.set(text.slice(start, end), phrase);
  const byFirst = new Map<string, { name: string; phrase: string; count: number }[]>();
  for (const [name, phrase] of names) {
    const own = listWords(name);
    const first = own[0]?.text ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { name, phrase, count: own.length }]);
  }
  for (const [at, word] of words.entries()) {
    for (const { name, phrase, count } of byFirst.get(word.text) ?? []) {
      if (!text.startsWith(name, word.start) || words[at + count - 1]?.end !== word.start + name.length)
        continue;
      for (let index = at; index < at + count; index += 1) masked.set(index, masked.get(index) ?? phrase);
    }
  }
}

/** A phrase reaches no further before or behind a name than this. */
const reach = 160;
/** Where a stretch is read from, no word is cut, unless it is longer than this. */
const longestWord = 64;

/** The words around everything that could be masked. Most texts have none of it, and are not read further. */
function listNearWords(text: string, names: RegExp): Word[] {
  const words: Word[] = [];
  let from = 0;
  let to = 0;
  // `matchAll` copies the pattern each time, which for ten thousand short texts is most of the work.
  names.lastIndex = 0;
  for (let found = names.exec(text); found !== null; found = names.exec(text)) {
    const { 0: name, index } = found;
    const end = index + name.length;
    if (index - reach > to) {
      words.push(...listWords(text, from, to));
      from = toWordStart(text, index - reach, to);
    }
    to = end + reach;
  }
  if (to > 0) words.push(...listWords(text, from, to));
  return words;
}

function toWordStart(text: string, at: number, earliest: number): number {
  for (let place = at; place > Math.max(earliest, at - longestWord); place -= 1) {
    if (/\s/.test(text[place] ?? '')) return place;
  }
  return at;
}

/**
 * What of a text names its writer, by these phrases (see `defaultIdentityPhrases` for how they are written): the names alone, in order,
 * without overlaps. A name that was found is masked wherever else the text has it, too. Linear in the length of the text, whatever it holds.
 */
export function listMaskedRanges(text: string, phrases: readonly string[]): MaskedRange[] {
  const { toStart, names } = compilePhrases(phrases);
  if (names === undefined) return [];
  const words = listNearWords(text, names);
  if (words.length === 0) return [];
  const masked: MaskedWords = new Map();
  maskPhrases(words, toStart(), masked);
  if (masked.size === 0) return [];
  maskRepeated(text, words, masked);
  return toRanges(words, masked);
}
