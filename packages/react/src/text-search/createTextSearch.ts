import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SearchedText } from './listSearchedTexts.js';
import type { TextRange } from './scanText.js';
import type { FoundText } from './searchTexts.js';

/** One of the finds. */
export interface CurrentFind {
  readonly text: SearchedText;
  readonly range: TextRange;
  /** Its place among all, from 1. */
  readonly place: number;
}

/** What is looked for in the row’s texts, and what was found. */
export interface TextSearchState {
  readonly isOpen: boolean;
  /** How often it was asked for: asking again leads back to the field. */
  readonly openings: number;
  readonly query: string;
  readonly isSearching: boolean;
  readonly count: number;
  /** By the text’s key. */
  readonly found: ReadonlyMap<string, FoundText>;
  readonly current: CurrentFind | undefined;
}

/** An editor’s search. */
export interface TextSearch {
  readonly store: StoreApi<TextSearchState>;
  open(): void;
  close(): void;
  /** Goes on to the next find, or back to the one before; after the last comes the first. */
  step(by: 1 | -1): void;
}

/** Before anything is found. */
export const nothingFound = { isSearching: false, count: 0, found: new Map(), current: undefined } as const;

/** The find at a place, from 1. */
export function toFind(found: Iterable<FoundText>, place: number): CurrentFind | undefined {
  let before = 0;
  for (const { text, ranges } of found) {
    const range = ranges[place - 1 - before];
    if (range !== undefined) return { text, range, place };
    before += ranges.length;
  }
  return undefined;
}

/** Makes a search, closed. */
export function createTextSearch(): TextSearch {
  const closed: TextSearchState = { isOpen: false, openings: 0, query: '', ...nothingFound };
  const store = createStore<TextSearchState>()(() => closed);

  return {
    store,
    open: () => store.setState(({ openings }) => ({ isOpen: true, openings: openings + 1 })),
    close() {
      store.setState({ isOpen: false, query: '', ...nothingFound });
    },
    step(by) {
      store.setState(({ current, count, found }) => {
        if (current === undefined) return {};
        const place = ((current.place - 1 + by + count) % count) + 1;
        return { current: toFind(found.values(), place) };
      });
    },
  };
}
