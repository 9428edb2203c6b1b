'use client';

import { useRef } from 'react';
import { listKeyCaps, useAnnounce } from '../a11y/index.js';
import { Button, Icon } from '../parts/index.js';
import { useOntologyEditor } from './EditorContext.js';

interface EditorHeadProps {
  headingId: string;
  isJson: boolean;
  onJsonChange: (isJson: boolean) => void;
  /** Whether the draft differs from what is published. */
  hasChanges: boolean;
  /** Without it there is nothing to press. */
  onPublish: (() => void) | undefined;
}

/** Goes from problem to problem, one press each. */
function ProblemsButton() {
  const { problems, isFresh, translations, focusSetting } = useOntologyEditor('ProblemsButton');
  const next = useRef(0);
  if (isFresh || problems.length === 0) return null;
  return (
    <button
      type="button"
      data-adj="problems-button"
      title={translations.goToProblem}
      onClick={() => {
        const problem = problems[next.current % problems.length];
        next.current += 1;
        if (problem !== undefined) focusSetting(problem);
      }}
    >
      <Icon name="warning" />
      {translations.problemCount(problems.length)}
    </button>
  );
}

/** The name of the ontology, its version, and what can be done to it as a whole. */
export function EditorHead({ headingId, isJson, onJsonChange, hasChanges, onPublish }: EditorHeadProps) {
  const { state, edit, problems, translations, version } = useOntologyEditor('EditorHead');
  const announce = useAnnounce();
  const { name } = state.draft;
  const isBlocked = problems.some(({ severity }) => severity === 'error');
  return (
    <div data-adj="ontology-head">
      <h2 id={headingId} dir="auto">
        {name === '' ? translations.untitled : name}
      </h2>
      <span data-adj="count">
        {hasChanges ? translations.draftOf(version) : translations.publishedAs(version - 1)}
      </span>
      <span data-adj="spacer" />
      <Button
        size="tool"
        icon="undo"
        iconLabel={translations.undo}
        aria-keyshortcuts="Control+Z"
        aria-disabled={state.past.length === 0 || undefined}
        onClick={() => {
          if (state.past.length > 0) announce(translations.undone);
          edit({ type: 'undo' });
        }}
      />
      <Button
        size="tool"
        icon="redo"
        iconLabel={translations.redo}
        aria-keyshortcuts="Control+Shift+Z"
        aria-disabled={state.future.length === 0 || undefined}
        onClick={() => {
          if (state.future.length > 0) announce(translations.redone);
          edit({ type: 'redo' });
        }}
      />
      <Button size="tool" icon="code" aria-pressed={isJson} onClick={() => onJsonChange(!isJson)}>
        {translations.json}
      </Button>
      <ProblemsButton />
      {onPublish === undefined || !hasChanges ? null : (
        <Button
          variant="secondary"
          aria-disabled={isBlocked || undefined}
          aria-keyshortcuts="Control+S"
          keys={listKeyCaps('Mod+s')}
          onClick={onPublish}
        >
          {translations.publish(version)}
        </Button>
      )}
    </div>
  );
}
