'use client';

import { selectCanRedo, selectCanUndo } from '@adjudge/core';
import { toKeyShortcuts, useAnnounce } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { Button } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';

/** Take back, and do again. */
export function HistoryButtons() {
  const { undo, redo, undone, redone } = useTranslations();
  const { controller, hotkeys, isDisabled, isReadOnly } = useSessionConfiguration('ResponseComparator.Tools');
  const isLocked = isDisabled || isReadOnly;
  const announce = useAnnounce();
  const canUndo = usePreferenceSession(selectCanUndo) && !isLocked;
  const canRedo = usePreferenceSession(selectCanRedo) && !isLocked;
  const travel = (type: 'undo' | 'redo') => {
    controller.dispatch({ type });
    announce(type === 'undo' ? undone : redone);
  };
  // `aria-disabled` keeps the focus where it is when the last step is taken back.
  return (
    <span data-adj="history-buttons">
      <Button
        size="tool"
        icon="undo"
        iconLabel={undo}
        aria-disabled={!canUndo}
        aria-keyshortcuts={toKeyShortcuts(hotkeys.undo)}
        onClick={() => canUndo && travel('undo')}
      />
      <Button
        size="tool"
        icon="redo"
        iconLabel={redo}
        aria-disabled={!canRedo}
        aria-keyshortcuts={toKeyShortcuts(hotkeys.redo)}
        onClick={() => canRedo && travel('redo')}
      />
    </span>
  );
}
