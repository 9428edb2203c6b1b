'use client';

import type { Problem } from '@adjudge/core';
import { useTranslations } from '../i18n/index.js';
import { Button, Notice } from '../parts/index.js';

const lines = ['short', 'long', 'long', 'middle', 'short', 'long', 'middle', 'long'] as const;

function SkeletonText() {
  return lines.map((length, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn lines, never moved.
    <span key={index} data-adj="skeleton-line" data-length={length} />
  ));
}

/** The boxes of the row to come, so that nothing jumps when it is there. */
export function EditorSkeleton() {
  const { loadingDraft } = useTranslations();
  return (
    <div data-adj="editor-skeleton" role="status">
      <span data-adj="unseen">{loadingDraft}</span>
      <div data-adj="skeleton-panel">
        <SkeletonText />
      </div>
      <div data-adj="skeleton-panel">
        <SkeletonText />
      </div>
    </div>
  );
}

interface DraftFailureProps {
  problem: Problem;
  onRetry: () => void;
  onStartAnew: () => void;
}

/** The stored draft can't be read: it is not overwritten unless the person says so. */
export function DraftFailure({ problem, onRetry, onStartAnew }: DraftFailureProps) {
  const { draftUnreadable, draftUnreadableBody, startAnew, tryAgain } = useTranslations();
  const actions = (
    <>
      <Button variant="secondary" size="tool" icon="retry" onClick={onRetry}>
        {tryAgain}
      </Button>
      <Button size="tool" onClick={onStartAnew}>
        {startAnew}
      </Button>
    </>
  );
  return (
    <div data-adj="empty-state">
      <Notice tone="warning" role="alert" title={draftUnreadable} actions={actions}>
        {problem.message} {draftUnreadableBody}
      </Notice>
    </div>
  );
}
