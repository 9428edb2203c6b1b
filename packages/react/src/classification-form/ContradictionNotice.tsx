'use client';

import { selectContradictions, selectProgress } from '@adjudge/core';
import { useState } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Button, Notice } from '../parts/index.js';
import { usePreferenceSession } from '../session/index.js';

/**
 * Says, once the form is complete, which of its answers cannot all be meant. The person may keep them: it hides what was kept, and comes
 * back when other answers disagree.
 */
export function ContradictionNotice() {
  const { contradiction, contradictionTexts, contradictionBody, keepAnswers } = useTranslations();
  const contradictions = usePreferenceSession(selectContradictions);
  const isComplete = usePreferenceSession(
    (state) => selectProgress(state).left === 0 && state.save.status !== 'failed',
  );
  const letters = usePreferenceSession((state) => state.label.presentation.letters);
  const [kept, setKept] = useState('');
  const key = JSON.stringify(contradictions);
  if (!isComplete || contradictions.length === 0 || kept === key) return null;
  const all = new Map(Object.values(letters).flatMap((byResponse) => Object.entries(byResponse)));
  const actions = (
    <Button size="tool" onClick={() => setKept(key)}>
      {keepAnswers}
    </Button>
  );
  return (
    <Notice tone="warning" role="status" title={contradiction} actions={actions}>
      {contradictions
        .map(({ type, responses }) => contradictionTexts[type](responses.map((id) => all.get(id) ?? '')))
        .join(' ')}{' '}
      {contradictionBody}
    </Notice>
  );
}
