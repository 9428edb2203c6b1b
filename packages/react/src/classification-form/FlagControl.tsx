'use client';

import { useId, useRef, useState } from 'react';
import { listKeyCaps, toKeyShortcuts } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { Button } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';

interface FlagPanelProps {
  onClose: () => void;
}

function FlagPanel({ onClose }: FlagPanelProps) {
  const { flagTitle, flagSend, cancel } = useTranslations();
  const { controller } = useSessionConfiguration('ClassificationForm.Actions');
  const [comment, setComment] = useState('');
  const titleId = useId();
  // What is sent while something else is on its way would be dropped.
  const isSaving = usePreferenceSession(({ save }) => save.status === 'saving');
  const send = () => {
    controller.flag(comment.trim());
    onClose();
  };
  return (
    <div
      data-adj="flag-panel"
      role="dialog"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        // Keys pressed here are about the comment: the editor's would take back an answer or submit the label.
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <label id={titleId} htmlFor={`${titleId}-comment`}>
        {flagTitle}
      </label>
      <textarea
        data-adj="text-area"
        id={`${titleId}-comment`}
        rows={3}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this panel.
        autoFocus
        value={comment}
        onChange={({ target }) => setComment(target.value)}
      />
      <div data-adj="flag-panel-actions">
        <Button onClick={onClose}>{cancel}</Button>
        <Button variant="secondary" disabled={comment.trim() === '' || isSaving} onClick={send}>
          {flagSend}
        </Button>
      </div>
    </div>
  );
}

/** Tells whoever runs the project that something is wrong with the row. The answers stay as they are. */
export function FlagControl() {
  const { flag } = useTranslations();
  const { hotkeys } = useSessionConfiguration('ClassificationForm.Actions');
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        data-action="flag"
        size="mini"
        icon="flag"
        keys={listKeyCaps(hotkeys.flag)}
        aria-keyshortcuts={toKeyShortcuts(hotkeys.flag)}
        aria-expanded={isOpen}
        onClick={() => setOpen((wasOpen) => !wasOpen)}
      >
        {flag}
      </Button>
      {isOpen ? <FlagPanel onClose={close} /> : null}
    </>
  );
}
