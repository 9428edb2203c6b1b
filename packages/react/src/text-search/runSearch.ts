import type { SessionState } from '@adjudge/core';
import { nothingFound, type TextSearch, toFind } from './createTextSearch.js';
import { listSearchedTexts } from './listSearchedTexts.js';
import { type FoundText, searchTexts } from './searchTexts.js';
import { toTextKey } from './toTextKey.js';

/** Looks for another query in all texts of a session’s row, and says in the store what is found as it is found. */
export async function runSearch(
  { store }: TextSearch,
  query: string,
  session: SessionState,
  signal: AbortSignal,
): Promise<void> {
  store.setState({ query, ...nothingFound, isSearching: query !== '' });
  if (query === '') return;
  const onFound = (found: readonly FoundText[], isDone: boolean) => {
    const byKey = new Map(found.map((one) => [toTextKey(one.text), one]));
    const count = found.reduce((sum, { ranges }) => sum + ranges.length, 0);
    store.setState(({ current }) => ({
      found: byKey,
      count,
      isSearching: !isDone,
      current: current ?? toFind(found, 1),
    }));
  };
  await searchTexts(listSearchedTexts(session), query, { signal, onFound });
}
