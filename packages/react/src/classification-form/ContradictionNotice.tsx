'use client';

import { selectContradictions, selectProgress } from '@adjudge/core';
import { useEffect, useState } from 'react';
import { useAnnounce } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { Button, Notice } from '../parts/index.js';
import { usePreferenceSession } from '../session/index.js';
import { moveFocusToSubmit } from './fieldId.js';

/** Which answers cannot all be meant, in words, and what tells them from others; nothing before the form is complete. */
function useDisagreement() {
  const { contradictionTexts } = useTranslations();
  const contradictions = usePreferenceSession(selectContradictions);
  const isComplete = usePreferenceSession(
    (state) => selectProgress(state).left === 0 && state.save.status !== 'failed',
  );
  const letters = usePreferenceSession((state) => state.label.presentation.letters);
  if (!isComplete || contradictions.length === 0) return undefined;
  const all = new Map(Object.values(letters).flatMap((byResponse) => Object.entries(byResponse)));
  const text = contradictions
    .map(({ type, responses }) => contradictionTexts[type](responses.map((id) => all.get(id) ?? '')))
    .join(' ');
  return { key: JSON.stringify(contradictions), text };
}

/**
 * Says, once the form is complete, which of its answers cannot all be meant. The person may keep them: it hides what was kept, and comes
 * back when other answers disagree.
 */
export function ContradictionNotice() {
  const { contradiction, contradictionBody, keepAnswers } = useTranslations();
  const announce = useAnnounce();
  const found = useDisagreement();
  const [kept, setKept] = useState<string>();
  const { key, text } = found?.key === kept ? {} : (found ?? {});
  // A region that comes with its words is not read by every screen reader: the editor's own, which stands, says them.
  useEffect(() => {
    if (text !== undefined) announce(`${text} ${contradictionBody}`);
  }, [text, contradictionBody, announce]);
  if (text === undefined) return null;
  const actions = (
    <Button
      size="tool"
      onClick={({ currentTarget }) => {
        moveFocusToSubmit(currentTarget);
        setKept(key);
      }}
    >
      {keepAnswers}
    </Button>
  );
  return (
    <Notice tone="warning" title={contradiction} actions={actions}>
      {text} {contradictionBody}
    </Notice>
  );
}
