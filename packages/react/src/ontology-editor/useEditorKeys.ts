'use client';

import type { KeyboardEvent } from 'react';
import { isHotkey, isTypingTarget } from '../a11y/index.js';
import { useOntologyEditor } from './EditorContext.js';

/** Where keys belong to what stands there: the form that is tried out, and JSON, which has the browser's own undo. */
const others = '[data-adj="ontology-preview"], [data-adj="json-text"], [role="alertdialog"]';

/** The keys of the editor as a whole: undo, redo, publish, add a question. */
export function useEditorKeys(onPublish: (() => void) | undefined) {
  const { edit } = useOntologyEditor('EditorKeys');
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (isHotkey(event, 'Mod+s') && onPublish !== undefined) {
      event.preventDefault();
      onPublish();
      return;
    }
    const target = event.target as HTMLElement;
    if (target.closest(others) !== null) return;
    const isRedo = isHotkey(event, 'Mod+Shift+z') || isHotkey(event, 'Mod+y');
    if (isRedo || isHotkey(event, 'Mod+z')) {
      event.preventDefault();
      edit({ type: isRedo ? 'redo' : 'undo' });
    } else if (isHotkey(event, 'q') && !isTypingTarget(target)) {
      event.preventDefault();
      event.currentTarget.querySelector<HTMLElement>('[data-act="add-question"]')?.click();
    }
  };
}
