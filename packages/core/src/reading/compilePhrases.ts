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
  /** Where all of them begin. Only where a name was found is it asked for. */
  readonly toStart: () => Place;
  /** Finds, roughly, what could be masked: the rest of a text need not be read. `undefined` where there is nothing of the kind. */
  readonly names: RegExp | undefined;
}

interface Part {
  readonly choices: readonly (readonly string[])[];
  readonly isMasked: boolean;
}

const part = /\(([^()]*)\)|\{([^{}]*)\}|[^(){}]+|[(){}]/g;

interface WrittenPart {
  readonly choices: readonly string[];
  readonly isMasked: boolean;
}

function listWrittenParts(phrase: string): WrittenPart[] {
  const hasMask = /\{[^{}]*\}/.test(phrase);
  return Array.from(phrase.matchAll(part), ([text, choice, masked]) => ({
    choices: (choice ?? masked)?.split('|') ?? [text],
    isMasked: masked !== undefined || !hasMask,
  }));
}

/** Phrases have most of their names in common: the words of each are listed once. */
function createWordLists(): (choice: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (choice) => {
    const words = known.get(choice) ?? listWords(choice).map(({ text }) => text);
    known.set(choice, words);
    return words;
  };
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

function listEdges(phrase: string, toWords: (choice: string) => readonly string[]): Edge[] {
  const parts = listWrittenParts(phrase)
    .map(({ choices, isMasked }): Part => ({ choices: choices.map(toWords), isMasked }))
    .filter(({ choices }) => choices.some((words) => words.length > 0));
  const end: Place = { edges: new Map(), phrase };
  const first = parts.reduceRight<Place>((next, one) => toPlaceBefore(one, next), end);
  return [...first.edges.values()].flat();
}

const compiled = new WeakMap<readonly string[], CompiledPhrases>();

/** Phrases as they are looked for; each list is compiled once. */
export function compilePhrases(phrases: readonly string[]): CompiledPhrases {
  const known = compiled.get(phrases);
  if (known !== undefined) return known;
  const toWords = createWordLists();
  const masked = phrases.flatMap(listWrittenParts).filter(({ isMasked }) => isMasked);
  const names = new Set(masked.flatMap(({ choices }) => choices));
  let start: Place | undefined;
  const all: CompiledPhrases = {
    names: toNamesPattern([...names].map(toWords)),
    toStart: () => {
      start ??= toPlace(
        phrases.flatMap((phrase) => listEdges(phrase, toWords)),
        undefined,
      );
      return start;
    },
  };
  compiled.set(phrases, all);
  return all;
}
