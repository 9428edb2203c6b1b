'use client';

import { selectVerdictQuestion, toQuestionKey } from '@adjudge/core';
import type { KeyboardEvent } from 'react';
import { type HotkeyAction, isHotkey, isTypingTarget } from '../a11y/index.js';
import { useSessionConfiguration } from '../session/index.js';
import { useEditorActs } from './useEditorActs.js';

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

/** The editor's keys. They act only inside it. */
export function useEditorHotkeys(): (event: KeyboardEvent<HTMLElement>) => void {
  const { controller, hotkeys, areKeysOn, fieldKeys, isDisabled, isReadOnly } =
    useSessionConfiguration('PreferenceEditorRoot');
  const acts = useEditorActs();
  return (event) => {
    if (!areKeysOn || !isOurs(event)) return;
    const action = (Object.keys(acts) as HotkeyAction[]).find((one) => isHotkey(event, hotkeys[one]));
    if (action !== undefined) {
      event.preventDefault();
      // A key held down repeats; an act does not, except going back and forth.
      if (!event.repeat || action === 'undo' || action === 'redo') acts[action]?.(event.currentTarget);
      return;
    }
    if (isDisabled || isReadOnly || event.repeat) return;
    const question = selectVerdictQuestion(controller.store.getState());
    if (question === undefined) return;
    const handle = fieldKeys.get(toQuestionKey(question.classification.id, question.target));
    if (handle?.(event) === true) event.preventDefault();
  };
}
