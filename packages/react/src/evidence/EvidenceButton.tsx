'use client';

import {
  type SpanField,
  type SpanTarget,
  selectFieldSpans,
  selectHasSpanQuestions,
  toTargetKey,
} from '@adjudge/core';
import { type FocusEvent, forwardRef, type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Button, composeEventHandlers, Part, type PartProps } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { toCategory } from './categories.js';
import { CategoryMark } from './SelectionToolbar.js';
import { useSpanActions } from './useSpanActions.js';

interface EvidenceItemProps {
  span: SpanTarget;
  onLeave: () => void;
}

/** One mark: what it says, what it lies on; pressed, it is gone to and opened. */
function EvidenceItem({ span, onLeave }: EvidenceItemProps) {
  const { goToEvidence, removeEvidenceOf, uncategorised } = useTranslations();
  const { isDisabled, isReadOnly } = useSessionConfiguration('Evidence.Button');
  const category = usePreferenceSession(({ ontology, label }) => toCategory(ontology, label, span));
  const { readQuote, goTo, remove } = useSpanActions();
  const quote = readQuote(span);
  return (
    <li>
      <button
        type="button"
        data-adj="evidence-item"
        aria-label={`${category?.name ?? uncategorised}: ${goToEvidence(quote)}`}
        onClick={() => {
          onLeave();
          goTo(span);
        }}
      >
        <CategoryMark category={category} />
        <span dir="auto">{quote}</span>
      </button>
      {isDisabled || isReadOnly ? null : (
        <Button
          size="tool"
          icon="cross"
          iconLabel={removeEvidenceOf(quote)}
          onClick={({ currentTarget }) => {
            const list = currentTarget.closest<HTMLElement>('[data-adj="evidence-list"]');
            remove(span);
            list?.focus();
          }}
        />
      )}
    </li>
  );
}

/** Closes when Escape is pressed in it, or the focus leaves. */
function useDisclosure() {
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const handlers = {
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
      if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key !== 'Escape' || !isOpen) return;
      event.stopPropagation();
      setOpen(false);
      trigger.current?.focus();
    },
  };
  return { isOpen, setOpen, trigger, handlers };
}

/** What the marks of a response take besides what their element takes. */
export interface EvidenceButtonProps extends PartProps<'span'> {
  responseId: string;
  letter: string;
}

/** How many marks a response has, and the way to each. Nothing where the ontology asks about no spans. */
export const EvidenceButton = forwardRef<HTMLSpanElement, EvidenceButtonProps>(function EvidenceButton(
  { responseId, letter, children, onBlur, onKeyDown, ...rest },
  ref,
) {
  useSessionConfiguration('Evidence.Button');
  const { evidenceCount, evidenceOf, noEvidence } = useTranslations();
  const isAsked = usePreferenceSession(selectHasSpanQuestions);
  const field = useMemo<SpanField>(() => ({ type: 'response', responseId }), [responseId]);
  const spans = usePreferenceSession((state) => selectFieldSpans(state, field));
  const { isOpen, setOpen, trigger, handlers } = useDisclosure();
  const id = useId();
  if (!isAsked) return null;
  const name = evidenceOf(letter, spans.length);
  const list = (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div data-adj="evidence-list" role="group" aria-label={name} id={id} tabIndex={-1}>
      {spans.length === 0 ? <p>{noEvidence}</p> : null}
      <ul>
        {spans.map((span) => (
          <EvidenceItem key={toTargetKey(span)} span={span} onLeave={() => setOpen(false)} />
        ))}
      </ul>
    </div>
  );
  return (
    <Part.span
      data-adj="evidence-anchor"
      {...rest}
      onBlur={composeEventHandlers(onBlur, handlers.onBlur)}
      onKeyDown={composeEventHandlers(onKeyDown, handlers.onKeyDown)}
      ref={ref}
    >
      {children ?? (
        <>
          <Button
            size="tool"
            icon="marker"
            aria-label={name}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpen(!isOpen)}
            ref={trigger}
          >
            {evidenceCount(spans.length)}
          </Button>
          {isOpen ? list : null}
        </>
      )}
    </Part.span>
  );
});
