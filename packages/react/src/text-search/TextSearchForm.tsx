'use client';

import { selectPrompt } from '@adjudge/core';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useAnnounce } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { searchTexts } from '../i18n/searchTexts.js';
import { Button, Icon } from '../parts/index.js';
import { type SessionController, usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import type { CurrentFind } from './createTextSearch.js';
import { runSearch } from './runSearch.js';
import { scrollToCurrentFind, showFind } from './showFind.js';
import { useTextSearch, useTextSearchState } from './TextSearchContext.js';

/** Takes the focus when the search is opened, and gives it back to what had it. */
function useFieldFocus() {
  const field = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  const openings = useTextSearchState((state) => state.openings);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for.
  useEffect(() => {
    if (field.current === null) return;
    const { activeElement } = field.current.getRootNode() as Document | ShadowRoot;
    if (activeElement !== field.current) before.current = activeElement;
    field.current.focus({ preventScroll: true });
    field.current.select();
  }, [openings]);
  const giveBack = () => {
    const { current } = before;
    if (current instanceof HTMLElement && current.isConnected) current.focus({ preventScroll: true });
  };
  return { field, giveBack };
}

/** Where a find is, in words. */
function useFindName(): (find: CurrentFind) => string {
  const { responseName, messageName } = useTranslations(searchTexts);
  const { controller } = useSessionConfiguration('TextSearch.Root');
  return ({ text }) => {
    const state = controller.store.getState();
    if (text.type === 'response') {
      const letters =
        text.comparisonId === undefined ? {} : state.label.presentation.letters[text.comparisonId];
      return responseName(letters?.[text.id] ?? '');
    }
    const messages = selectPrompt(state);
    return messageName(messages.findIndex(({ id }) => id === text.id) + 1, messages.length);
  };
}

/** Shows each find as it becomes the current one. */
function useShownFind(controller: SessionController, root: { readonly current: HTMLElement | null }): void {
  const current = useTextSearchState((state) => state.current);
  const count = useTextSearchState((state) => state.count);
  const isSearching = useTextSearchState((state) => state.isSearching);
  const hasQuery = useTextSearchState((state) => state.query !== '');
  const { findCount, findSaid } = useTranslations(searchTexts);
  const announce = useAnnounce();
  const toName = useFindName();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each find.
  useEffect(() => {
    if (current === undefined) return;
    showFind(controller, current);
    const around = root.current?.closest('[data-adj="preference-editor"]');
    return around ? scrollToCurrentFind(around) : undefined;
  }, [current]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when there is another find, or all is searched.
  useEffect(() => {
    if (isSearching || !hasQuery) return;
    announce(
      current === undefined ? findCount(0, 0, false) : findSaid(current.place, count, toName(current)),
    );
  }, [current, isSearching, hasQuery]);
}

/** Looks for a query; the one before is not looked for any more. */
function useQuery(): (query: string) => void {
  const search = useTextSearch();
  // As it is shown: what is masked in a blind row is not found either.
  const session = usePreferenceSession((state) => state);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return (query) => {
    running.current?.abort();
    running.current = new AbortController();
    void runSearch(search, query, session, running.current.signal);
  };
}

/** The field, how many finds there are, and the way from one to the next. */
export function TextSearchForm() {
  const { findField, findCount, nextFind, previousFind, closeFind } = useTranslations(searchTexts);
  const { controller } = useSessionConfiguration('TextSearch.Root');
  const search = useTextSearch();
  const { query, count, current, isSearching } = useTextSearchState((state) => state);
  const look = useQuery();
  const { field, giveBack } = useFieldFocus();
  const id = useId();
  useShownFind(controller, field);
  const close = () => {
    giveBack();
    search.close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The field's keys are its own: undo is the undo of what was typed here, and nothing is submitted from here.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) search.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are heard here from whatever has the focus within.
    <div data-adj="text-search-row" onKeyDown={onKeyDown}>
      <Icon name="search" size={14} />
      <label htmlFor={id} data-adj="unseen">
        {findField}
      </label>
      <input
        id={id}
        ref={field}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        placeholder={findField}
        value={query}
        onChange={({ target }) => look(target.value)}
      />
      <span data-adj="find-count">
        {query === '' ? '' : findCount(current?.place ?? 0, count, isSearching)}
      </span>
      <Button
        size="tool"
        icon="chevron-up"
        iconLabel={previousFind}
        aria-disabled={count === 0 || undefined}
        onClick={() => search.step(-1)}
      />
      <Button
        size="tool"
        icon="chevron-down"
        iconLabel={nextFind}
        aria-disabled={count === 0 || undefined}
        onClick={() => search.step(1)}
      />
      <Button size="tool" icon="cross" iconLabel={closeFind} onClick={close} />
    </div>
  );
}
