'use client';

import type { OntologyEffects } from '@adjudge/core';
import { useId, useLayoutEffect, useRef } from 'react';
import { Button } from '../../parts/index.js';
import { useOntologyEditor } from '../EditorContext.js';
import { EffectsTable } from './EffectsFoot.js';

interface PublishDialogProps {
  effects: OntologyEffects;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Opens the browser's own modal dialog: nothing else on the page can be pressed, and closing gives the focus back. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  // In the layout phase: a dialog that is taken off the page before it is closed gives no focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    first.current?.focus();
    return () => element?.close();
  }, []);
  return { dialog, first };
}

/** Asked before a version is published that hides or loses given answers. */
export function PublishDialog({ effects, onConfirm, onCancel }: PublishDialogProps) {
  const { translations, version } = useOntologyEditor('PublishDialog');
  const { confirmPublish, confirmLost, confirmHidden, publishAnyway, cancel } = translations;
  const titleId = useId();
  const { dialog, first } = useModal();
  return (
    <dialog
      data-adj="publish-dialog"
      ref={dialog}
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={`${titleId}-body`}
      onKeyDown={(event) => event.stopPropagation()}
      onClose={({ currentTarget }) => {
        // By Escape. In StrictMode it is closed and opened again before this is heard.
        if (!currentTarget.open) onCancel();
      }}
    >
      <h3 id={titleId}>{confirmPublish(version)}</h3>
      <div id={`${titleId}-body`}>
        {effects.lost > 0 ? <p data-lost="">{confirmLost(effects.lost)}</p> : null}
        {effects.hidden > 0 ? <p>{confirmHidden(effects.hidden)}</p> : null}
      </div>
      <EffectsTable effects={effects} />
      <div data-adj="publish-actions">
        <Button ref={first} onClick={onCancel}>
          {cancel}
        </Button>
        <Button variant="primary" onClick={onConfirm}>
          {publishAnyway}
        </Button>
      </div>
    </dialog>
  );
}
