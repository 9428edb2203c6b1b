'use client';

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useStore } from 'zustand/react';
import type { Decoration } from '../message-content/decorations/index.js';
import {
  type CurrentFind,
  createTextSearch,
  type TextSearch,
  type TextSearchState,
} from './createTextSearch.js';
import type { SearchedText } from './listSearchedTexts.js';
import { toTextKey } from './toTextKey.js';

/** Parts outside an editor find nothing. */
const TextSearchContext = createContext(createTextSearch());

/** The search of an editor, for all parts in it. */
export function TextSearchProvider({ children }: { children: ReactNode }) {
  const [search] = useState(createTextSearch);
  return <TextSearchContext.Provider value={search}>{children}</TextSearchContext.Provider>;
}

/** The editor’s search. */
export function useTextSearch(): TextSearch {
  return useContext(TextSearchContext);
}

/** Reads the editor’s search. */
export function useTextSearchState<Selected>(selector: (state: TextSearchState) => Selected): Selected {
  return useStore(useTextSearch().store, selector);
}

/** The find that is shown, if any. */
export function useCurrentFind(): CurrentFind | undefined {
  return useTextSearchState(({ current }) => current);
}

/** More marks than this in one text would cost more to draw than they tell: those around the current one are drawn. */
const mostMarks = 500;

const none: readonly Decoration[] = [];

/** What was found in a text, as decorations of it. */
export function useFoundDecorations(type: SearchedText['type'], id: string): readonly Decoration[] {
  const key = toTextKey({ type, id });
  const ranges = useTextSearchState(({ found }) => found.get(key)?.ranges);
  const current = useTextSearchState(({ current: one }) =>
    one !== undefined && toTextKey(one.text) === key ? one.range : undefined,
  );
  return useMemo(() => {
    if (ranges === undefined) return none;
    const middle = current === undefined ? 0 : ranges.indexOf(current);
    const first = Math.max(0, middle - mostMarks / 2);
    return ranges.slice(first, first + mostMarks).map((range) => ({
      ...range,
      kind: 'found',
      id: `found-${range.start}`,
      isCurrent: range === current,
    }));
  }, [ranges, current]);
}
