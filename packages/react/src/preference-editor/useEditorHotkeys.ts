'use client';

import {
  selectCanRedo,
  selectCanUndo,
  selectComparison,
  selectLeftByTurn,
  selectTurns,
  selectVerdictQuestion,
  toQuestionKey,
} from '@adjudge/core';
import type { KeyboardEvent } from 'react';
import { type HotkeyAction, isHotkey, isTypingTarget, useAnnounce } from '../a11y/index.js';
import { useAcceptSuggestions } from '../classification-form/index.js';
import { useEvidence } from '../evidence/index.js';
import { useTranslations } from '../i18n/index.js';
import { selectNextResponse, toFlippedView, toNextArrangement } from '../response-comparator/index.js';
import { toShownState, useSessionConfiguration } from '../session/index.js';
import { useTextSearch } from '../text-search/index.js';

const actions: readonly HotkeyAction[] = [
  'submit',
  'undo',
  'redo',
  'skip',
  'flag',
  'toggle-content-mode',
  'flip',
  'arrangement',
  'scroll-together',
  'differences',
  'next-difference',
  'previous-difference',
  'previous-turn',
  'next-turn',
  'accept-suggestions',
  'find',
  'mark-evidence',
];

/** A key that belongs to the person's text, or to a composition that is not finished, is never ours. */
function isOurs(event: KeyboardEvent): boolean {
  const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
  if (isComposing || (event.defaultPrevented && !isEnterOnRadio(event))) return false;
  return event.ctrlKey || event.metaKey || !isTypingTarget(event.target);
}

/** Radix prevents every Enter on its radios, with Ctrl too: there it says nothing about who wants the key. */
function isEnterOnRadio({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  const isRadio = target instanceof Element && target.getAttribute('role') === 'radio';
  return isRadio && key === 'Enter' && (ctrlKey || metaKey);
}

function press(root: HTMLElement, selector: string): void {
  root.querySelector<HTMLElement>(selector)?.click();
}

/** The editor's keys. They act only inside it. */
export function useEditorHotkeys(): (event: KeyboardEvent<HTMLElement>) => void {
  const configuration = useSessionConfiguration('PreferenceEditorRoot');
  const { controller, hotkeys, areKeysOn, capabilities, fieldKeys, isDisabled, isReadOnly } = configuration;
  const { undone, redone, turnName, arrangements, arrangedSaid, scrollTogetherSaid } = useTranslations();
  const announce = useAnnounce();
  const search = useTextSearch();
  const evidence = useEvidence();
  const acceptSuggestions = useAcceptSuggestions();
  const isLocked = isDisabled || isReadOnly;

  function perform(action: HotkeyAction, root: HTMLElement): void {
    const state = toShownState(controller.store.getState(), configuration);
    switch (action) {
      case 'submit':
        press(root, '[data-adj="submit"]');
        return;
      case 'flag':
        press(root, '[data-action="flag"]');
        return;
      case 'skip':
        if (capabilities.skip && !isLocked) controller.skip();
        return;
      case 'undo':
      case 'redo':
        if (isLocked || !(action === 'undo' ? selectCanUndo : selectCanRedo)(state)) return;
        controller.dispatch({ type: action });
        announce(action === 'undo' ? undone : redone);
        return;
      case 'toggle-content-mode': {
        const mode = state.view.contentMode === 'markdown' ? 'raw' : 'markdown';
        controller.dispatch({ type: 'set-content-mode', mode });
        return;
      }
      case 'flip': {
        const next = selectNextResponse(state);
        if (next === undefined) return;
        controller.dispatch({ type: 'set-view', view: toFlippedView(state.view, next.response.id) });
        return;
      }
      case 'arrangement': {
        const arrangement = toNextArrangement(state.view.arrangement);
        controller.dispatch({ type: 'set-view', view: { arrangement, aloneResponseId: undefined } });
        announce(arrangedSaid(arrangements[arrangement]));
        return;
      }
      case 'scroll-together': {
        const isScrollingTogether = !state.view.isScrollingTogether;
        controller.dispatch({ type: 'set-view', view: { isScrollingTogether } });
        announce(scrollTogetherSaid(isScrollingTogether));
        return;
      }
      case 'differences':
      case 'next-difference':
      case 'previous-difference':
        press(root, `[data-action="${action}"]`);
        return;
      case 'previous-turn':
      case 'next-turn': {
        const turns = selectTurns(state);
        const current = turns.findIndex(({ id }) => id === selectComparison(state)?.id);
        const next = turns[current + (action === 'next-turn' ? 1 : -1)];
        if (next === undefined) return;
        controller.dispatch({ type: 'show-comparison', comparisonId: next.id });
        const left = selectLeftByTurn(state).get(next.id) ?? 0;
        announce(turnName(turns.indexOf(next) + 1, turns.length, left));
        return;
      }
      case 'accept-suggestions':
        acceptSuggestions();
        return;
      case 'find':
        search.open();
        return;
      case 'mark-evidence':
        evidence.key.press();
    }
  }

  return (event) => {
    if (!areKeysOn || !isOurs(event)) return;
    const action = actions.find((one) => isHotkey(event, hotkeys[one]));
    if (action !== undefined) {
      event.preventDefault();
      // A key held down repeats; an act does not, except going back and forth.
      if (!event.repeat || action === 'undo' || action === 'redo') perform(action, event.currentTarget);
      return;
    }
    if (isLocked || event.repeat) return;
    const question = selectVerdictQuestion(controller.store.getState());
    if (question === undefined) return;
    const handle = fieldKeys.get(toQuestionKey(question.classification.id, question.target));
    if (handle?.(event) === true) event.preventDefault();
  };
}
