import { toNamesPattern } from './toNamesPattern.js';
import { listWords } from './words.js';

/** From one place in a phrase to the next: these words, in order. */
export interface Edge {
  readonly words: readonly string[];
  readonly isMasked: boolean;
  readonly next: Place;
}

/** A place in a phrase: what may follow, by its first word. */
export interface Place {
  readonly edges: ReadonlyMap<string, readonly Edge[]>;
  /** Set where a phrase may end. */
  readonly phrase?: string;
}

/** Phrases to look for. */
export interface CompiledPhrases {
  readonly start: Place;
  /** Finds, roughly, what could be masked: the rest of a text need not be read. `undefined` where there is nothing of the kind. */
  readonly names: RegExp | undefined;
}

interface Part {
  readonly choices: readonly (readonly string[])[];
  readonly isMasked: boolean;
}

const part = /\(([^()]*)\)|\{([^{}]*)\}|[^(){}]+|[(){}]/g;

/** The parts of each phrase. Phrases have most of their names in common: the words of each are listed once. */
function listPartsOf(phrases: readonly string[]): { phrase: string; parts: Part[] }[] {
  const known = new Map<string, readonly string[]>();
  const toWords = (choice: string): readonly string[] => {
    const words = known.get(choice) ?? listWords(choice).map(({ text }) => text);
    known.set(choice, words);
    return words;
  };
  return phrases.map((phrase) => {
    const hasMask = /\{[^{}]*\}/.test(phrase);
    const parts = Array.from(phrase.matchAll(part), ([text, choice, masked]) => ({
      choices: ((choice ?? masked)?.split('|') ?? [text]).map(toWords),
      isMasked: masked !== undefined || !hasMask,
    }));
    return { phrase, parts: parts.filter(({ choices }) => choices.some((words) => words.length > 0)) };
  });
}

function toPlace(edges: readonly Edge[], phrase: string | undefined): Place {
  const byWord = new Map<string, Edge[]>();
  for (const edge of edges) {
    const [first = ''] = edge.words;
    const own = byWord.get(first);
    if (own === undefined) byWord.set(first, [edge]);
    else own.push(edge);
  }
  return phrase === undefined ? { edges: byWord } : { edges: byWord, phrase };
}

/** The place before a part: its choices lead to the next place, and one without words stands for that itself. */
function toPlaceBefore({ choices, isMasked }: Part, next: Place): Place {
  const isOptional = choices.some((words) => words.length === 0);
  const own = choices.filter((words) => words.length > 0).map((words): Edge => ({ words, isMasked, next }));
  const skipped = isOptional ? [...next.edges.values()].flat() : [];
  return toPlace([...own, ...skipped], isOptional ? next.phrase : undefined);
}

function listEdges({ phrase, parts }: ReturnType<typeof listPartsOf>[number]): Edge[] {
  const end: Place = { edges: new Map(), phrase };
  const first = parts.reduceRight<Place>((next, one) => toPlaceBefore(one, next), end);
  return [...first.edges.values()].flat();
}

const compiled = new WeakMap<readonly string[], CompiledPhrases>();

/** Phrases as they are looked for; each list is compiled once. */
export function compilePhrases(phrases: readonly string[]): CompiledPhrases {
  const known = compiled.get(phrases);
  if (known !== undefined) return known;
  const read = listPartsOf(phrases);
  const masked = read.flatMap(({ parts }) => parts).filter(({ isMasked }) => isMasked);
  const names = toNamesPattern(masked.flatMap(({ choices }) => choices));
  const all = { start: toPlace(read.flatMap(listEdges), undefined), names };
  compiled.set(phrases, all);
  return all;
}
