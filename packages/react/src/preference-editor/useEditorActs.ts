'use client';

import {
  type SessionState,
  selectCanRedo,
  selectCanUndo,
  selectComparison,
  selectLeftByTurn,
  selectTurns,
} from '@adjudge/core';
import { type HotkeyAction, useAnnounce } from '../a11y/index.js';
import { useAcceptSuggestions } from '../classification-form/index.js';
import { useEvidence } from '../evidence/index.js';
import { useTranslations } from '../i18n/index.js';
import { selectNextResponse, toFlippedView, toNextArrangement } from '../response-comparator/index.js';
import { toShownState, useSessionConfiguration } from '../session/index.js';
import { useTextSearch } from '../text-search/index.js';

/** Does what a key stands for, in the editor's element. */
type Act = (root: HTMLElement) => void;

export type EditorActs = Partial<Readonly<Record<HotkeyAction, Act>>>;

/** Acts that have a button: it says whether they can be done, and what of them. */
const press =
  (selector: string): Act =>
  (root) =>
    root.querySelector<HTMLElement>(selector)?.click();

/** The session as it is shown at the moment a key is pressed. */
function useReadState(): () => SessionState {
  const configuration = useSessionConfiguration('PreferenceEditorRoot');
  return () => toShownState(configuration.controller.store.getState(), configuration);
}

/** How the texts are shown. */
function useViewActs(): EditorActs {
  const { controller } = useSessionConfiguration('PreferenceEditorRoot');
  const { arrangements, arrangedSaid, scrollTogetherSaid } = useTranslations();
  const announce = useAnnounce();
  const readState = useReadState();
  return {
    'toggle-content-mode': () => {
      const mode = readState().view.contentMode === 'markdown' ? 'raw' : 'markdown';
      controller.dispatch({ type: 'set-content-mode', mode });
    },
    flip: () => {
      const state = readState();
      const next = selectNextResponse(state);
      if (next === undefined) return;
      controller.dispatch({ type: 'set-view', view: toFlippedView(state.view, next.response.id) });
    },
    arrangement: () => {
      const arrangement = toNextArrangement(readState().view.arrangement);
      controller.dispatch({ type: 'set-view', view: { arrangement, aloneResponseId: undefined } });
      announce(arrangedSaid(arrangements[arrangement]));
    },
    'scroll-together': () => {
      const isScrollingTogether = !readState().view.isScrollingTogether;
      controller.dispatch({ type: 'set-view', view: { isScrollingTogether } });
      announce(scrollTogetherSaid(isScrollingTogether));
    },
  };
}

/** From turn to turn. */
function useTurnActs(): EditorActs {
  const { controller } = useSessionConfiguration('PreferenceEditorRoot');
  const { turnName } = useTranslations();
  const announce = useAnnounce();
  const readState = useReadState();
  const go = (step: 1 | -1) => () => {
    const state = readState();
    const turns = selectTurns(state);
    const next = turns[turns.findIndex(({ id }) => id === selectComparison(state)?.id) + step];
    if (next === undefined) return;
    controller.dispatch({ type: 'show-comparison', comparisonId: next.id });
    const left = selectLeftByTurn(state).get(next.id) ?? 0;
    announce(turnName(turns.indexOf(next) + 1, turns.length, left));
  };
  return { 'previous-turn': go(-1), 'next-turn': go(1) };
}

/** Going back and forth in what was done. */
function useHistoryActs(): EditorActs {
  const { controller, isDisabled, isReadOnly } = useSessionConfiguration('PreferenceEditorRoot');
  const { undone, redone } = useTranslations();
  const announce = useAnnounce();
  const readState = useReadState();
  const go = (type: 'undo' | 'redo', said: string) => () => {
    const selectCan = type === 'undo' ? selectCanUndo : selectCanRedo;
    if (isDisabled || isReadOnly || !selectCan(readState())) return;
    controller.dispatch({ type });
    announce(said);
  };
  return { undo: go('undo', undone), redo: go('redo', redone) };
}

/** What the editor's keys do. Of two acts with the same key, the first one's is it. */
export function useEditorActs(): EditorActs {
  const { controller, capabilities, isDisabled, isReadOnly } =
    useSessionConfiguration('PreferenceEditorRoot');
  const search = useTextSearch();
  const evidence = useEvidence();
  return {
    submit: press('[data-adj="submit"]'),
    ...useHistoryActs(),
    skip: () => {
      if (capabilities.skip && !isDisabled && !isReadOnly) controller.skip();
    },
    flag: press('[data-action="flag"]'),
    ...useViewActs(),
    differences: press('[data-action="differences"]'),
    'next-difference': press('[data-action="next-difference"]'),
    'previous-difference': press('[data-action="previous-difference"]'),
    ...useTurnActs(),
    'accept-suggestions': useAcceptSuggestions(),
    find: () => search.open(),
    'mark-evidence': () => evidence.key.press(),
  };
}
