'use client';

import { type SpanTarget, toTargetKey } from '@adjudge/core';
import { useRef } from 'react';
import { listKeyCaps, toKeyShortcuts, useAnnounce } from '../a11y/index.js';
import { evidenceToolTexts } from '../i18n/evidenceToolTexts.js';
import { useTranslations } from '../i18n/index.js';
import { Button } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { CategoryMark } from './CategoryMark.js';
import { type Category, listCategories, toCategoryQuestion } from './categories.js';
import { useEvidence } from './EvidenceContext.js';
import { readSpanRect } from './showSpan.js';
import { usePlace } from './usePlace.js';
import { useSpanActions } from './useSpanActions.js';

/** So many categories are offered beside the selection; where there are more, the form has them all. */
const mostCategories = 6;

/** Marks a span as one of the categories at once; the form is opened where more is asked. */
function useMarkAs(): (span: SpanTarget, category: Category) => void {
  const { controller } = useSessionConfiguration('Evidence.Root');
  const ontology = usePreferenceSession((state) => state.ontology);
  const { evidenceMarked } = useTranslations(evidenceToolTexts);
  const evidence = useEvidence();
  const announce = useAnnounce();
  const { readQuote } = useSpanActions();
  return (span, { id, name }) => {
    const question = toCategoryQuestion(ontology);
    if (question === undefined) return;
    const answer = question.kind === 'radio' ? id : [id];
    controller.dispatch({
      type: 'answer',
      classificationId: question.id,
      target: span,
      answer,
      reason: 'person',
      at: Date.now(),
    });
    announce(evidenceMarked(readQuote(span), name));
    const asksMore = ontology.classifications.some((one) => one.scope === 'span' && one.id !== question.id);
    const isNested = question.options.find((option) => option.id === id)?.classifications !== undefined;
    if (asksMore || isNested) evidence.open(span);
    else document.getSelection()?.removeAllRanges();
  };
}

/** What can be done with the text that is selected: mark it, as one of the categories or with the whole form. */
export function SelectionToolbar({ span }: { span: SpanTarget }) {
  const { markEvidence, markTools } = useTranslations(evidenceToolTexts);
  const { hotkeys } = useSessionConfiguration('Evidence.Root');
  const ontology = usePreferenceSession((state) => state.ontology);
  const evidence = useEvidence();
  const toolbar = useRef<HTMLDivElement>(null);
  const markAsCategory = useMarkAs();
  usePlace(toolbar, () => readSpanRect(evidence, span), toTargetKey(span));
  const question = toCategoryQuestion(ontology);
  const categories = question === undefined ? [] : listCategories(question).slice(0, mostCategories);
  return (
    <div
      data-adj="evidence-toolbar"
      role="toolbar"
      aria-label={markTools}
      ref={toolbar}
      // Pressing a button must not take the selection away that it is about.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {categories.map((category) => (
        <Button key={category.id} size="tool" onClick={() => markAsCategory(span, category)}>
          <CategoryMark category={category} />
          {category.name}
        </Button>
      ))}
      <Button
        size="tool"
        icon="marker"
        keys={listKeyCaps(hotkeys['mark-evidence'])}
        aria-keyshortcuts={toKeyShortcuts(hotkeys['mark-evidence'])}
        onClick={() => evidence.open(span)}
      >
        {markEvidence}
      </Button>
    </div>
  );
}
