'use client';

import type { OntologyEffects } from '@adjudge/core';
import { useEffect, useId, useRef } from 'react';
import { Button } from '../../parts/index.js';
import { useOntologyEditor } from '../EditorContext.js';
import { EffectsTable } from './EffectsFoot.js';

interface PublishDialogProps {
  effects: OntologyEffects;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asked before a version is published that hides or loses given answers. */
export function PublishDialog({ effects, onConfirm, onCancel }: PublishDialogProps) {
  const { translations, version } = useOntologyEditor('PublishDialog');
  const { confirmPublish, confirmLost, confirmHidden, publishAnyway, cancel } = translations;
  const titleId = useId();
  const cancelButton = useRef<HTMLButtonElement>(null);
  useEffect(() => cancelButton.current?.focus(), []);
  return (
    <div data-adj="publish-scrim">
      <div
        data-adj="publish-dialog"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby={titleId}
        aria-describedby={`${titleId}-body`}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          if (event.key === 'Tab') keepFocusWithin(event);
          event.stopPropagation();
        }}
      >
        <h3 id={titleId}>{confirmPublish(version)}</h3>
        <div id={`${titleId}-body`}>
          {effects.lost > 0 ? <p data-lost="">{confirmLost(effects.lost)}</p> : null}
          {effects.hidden > 0 ? <p>{confirmHidden(effects.hidden)}</p> : null}
        </div>
        <EffectsTable effects={effects} />
        <div data-adj="publish-actions">
          <Button ref={cancelButton} onClick={onCancel}>
            {cancel}
          </Button>
          <Button variant="primary" onClick={onConfirm}>
            {publishAnyway}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** Tab goes round within a dialog. */
function keepFocusWithin(event: React.KeyboardEvent<HTMLElement>) {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('button, [tabindex="0"]')];
  const [first, last] = [stops[0], stops.at(-1)];
  const leaves = document.activeElement === (event.shiftKey ? first : last);
  if (!leaves) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
