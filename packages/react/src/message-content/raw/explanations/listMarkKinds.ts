import { toCharacterCode, toCodePoint } from '../characterCodes.js';
import { toLatinLetter } from '../lookAlikes.js';
import type { RawMark } from '../types.js';
import { readHiddenText } from './readHiddenText.js';

/** All marks of a text that are explained alike. */
export interface MarkKind {
  readonly key: string;
  /** Its entry among the explanations. */
  readonly text: string;
  /** What stands in the text: a short name, or the letter itself. */
  readonly sample: string;
  /** Its number, where it is one character. */
  readonly codePoint: string | undefined;
  /** What it is drawn like. */
  readonly latin: string | undefined;
  /** How many characters. */
  readonly count: number;
  readonly marks: readonly RawMark[];
  readonly hiddenTexts: readonly string[];
}

const groups: readonly (readonly [string, RegExp])[] = [
  ['surrogate', /^\p{Cs}/u],
  ['control', /^\p{Cc}/u],
  ['space', /^[\u1680\u2000-\u200A\u205F\u3000]/u],
  ['blank', /^[\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]/u],
];
const scripts = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Latin'] as const;

/** `known`: whether there is an explanation of its own for this code. */
function toInvisibleKind(code: string, text: string, isKnown: (code: string) => boolean): string {
  if (isKnown(code)) return code;
  return groups.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unseen';
}

function toLookAlikeKind(letter: string): string {
  if (/[\u{1D400}-\u{1D7FF}]/u.test(letter)) return 'mathematical';
  if (/[\uFF01-\uFF5E]/.test(letter)) return 'fullwidth';
  if (/[\u2160-\u217F]/.test(letter)) return 'numeral';
  return scripts.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter)) ?? 'letter';
}

interface Seen extends Pick<MarkKind, 'key' | 'text' | 'sample' | 'codePoint' | 'latin'> {
  readonly mark: RawMark;
  readonly count: number;
  readonly hidden?: string | undefined;
}

/** What one mark holds: an invisible run is of one code; look-alikes are counted by letter, but for styled ones, which come in whole words. */
function listSeen(content: string, mark: RawMark, isKnown: (code: string) => boolean): Seen[] {
  const run = content.slice(mark.start, mark.end);
  const characters = Array.from(run);
  if (mark.type === 'invisible') {
    const code = toCharacterCode(run);
    const isRange = code === 'TAG' || code === 'VS' || code === 'SP';
    const codePoint = isRange ? undefined : toCodePoint(run.codePointAt(0) ?? 0);
    const text = toInvisibleKind(code, run, isKnown);
    return [
      {
        key: code,
        text,
        sample: code,
        codePoint,
        latin: undefined,
        mark,
        count: characters.length,
        hidden: readHiddenText(run),
      },
    ];
  }
  const text = toLookAlikeKind(run);
  if (text === 'mathematical' || text === 'fullwidth' || text === 'numeral') {
    return [
      {
        key: text,
        text,
        sample: run,
        codePoint: undefined,
        latin: run.normalize('NFKC'),
        mark,
        count: characters.length,
      },
    ];
  }
  return characters.map((letter) => ({
    key: letter,
    text: toLookAlikeKind(letter),
    sample: letter,
    codePoint: toCodePoint(letter.codePointAt(0) ?? 0),
    latin: toLatinLetter(letter),
    mark,
    count: 1,
  }));
}

/** The marks of a text by what they are, in the order in which each kind first appears. */
export function listMarkKinds(
  content: string,
  marks: readonly RawMark[],
  isKnown: (code: string) => boolean,
): MarkKind[] {
  const kinds = new Map<string, MarkKind & { marks: RawMark[]; hiddenTexts: string[]; count: number }>();
  for (const { mark, count, hidden, ...seen } of marks.flatMap((one) => listSeen(content, one, isKnown))) {
    const kind = kinds.get(seen.key) ?? { ...seen, count: 0, marks: [], hiddenTexts: [] };
    kinds.set(seen.key, kind);
    kind.count += count;
    if (kind.marks.at(-1) !== mark) kind.marks.push(mark);
    if (hidden !== undefined) kind.hiddenTexts.push(hidden);
  }
  return [...kinds.values()];
}
