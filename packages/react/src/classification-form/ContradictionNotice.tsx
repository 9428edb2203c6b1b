'use client';

import {
  type ComparisonContradiction,
  indexOntology,
  selectContradictions,
  selectProgress,
  selectTurns,
} from '@adjudge/core';
import { forwardRef, useEffect, useState } from 'react';
import { useAnnounce } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { Button, Notice } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { moveFocusToSubmit } from './fieldId.js';
import type { FormNoticeProps } from './SaveNotice.js';

/** Contradictions in words: what is meant, of which questions, and in which turn where there are several. */
function useContradictionTexts(contradictions: readonly ComparisonContradiction[]): string {
  const { contradictionTexts, contradictionOf } = useTranslations();
  const ontology = usePreferenceSession((state) => state.ontology);
  const turns = usePreferenceSession(selectTurns);
  const letters = usePreferenceSession((state) => state.label.presentation.letters);
  const names = indexOntology(ontology);
  return contradictions
    .map(({ type, responses, classificationIds, comparisonId }) => {
      const said = contradictionTexts[type](responses.map((id) => letters[comparisonId]?.[id] ?? ''));
      const questions = [...names.values()]
        .filter(({ classification }) => classificationIds.includes(classification.id))
        .map(({ classification }) => classification.name);
      const turn = turns.length > 1 ? turns.findIndex(({ id }) => id === comparisonId) + 1 : undefined;
      return contradictionOf(said, questions, turn);
    })
    .join(' ');
}

/** What is said, and what tells it from what else could be; nothing before the form is complete or after it was given. */
function useDisagreement() {
  const contradictions = usePreferenceSession(selectContradictions);
  const isAsked = usePreferenceSession(
    (state) =>
      selectProgress(state).left === 0 && state.save.status !== 'failed' && state.label.status === 'draft',
  );
  const text = useContradictionTexts(contradictions);
  return isAsked && contradictions.length > 0 ? { key: JSON.stringify(contradictions), text } : undefined;
}

/**
 * Says, once the form is complete, which of its answers cannot all be meant. The person may keep them: it hides what was kept, and comes
 * back when other answers disagree.
 */
export const ContradictionNotice = forwardRef<HTMLDivElement, FormNoticeProps>(function ContradictionNotice(
  { children, ...rest },
  ref,
) {
  useSessionConfiguration('ClassificationForm.ContradictionNotice');
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
    <Notice tone="warning" title={contradiction} actions={actions} {...rest} ref={ref}>
      {children ?? `${text} ${contradictionBody}`}
    </Notice>
  );
});
