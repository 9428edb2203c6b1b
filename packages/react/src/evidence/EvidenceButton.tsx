'use client';

import { type SpanField, selectFieldSpans, selectHasSpanQuestions } from '@adjudge/core';
import { type FocusEvent, forwardRef, type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Button, composeEventHandlers, Part, type PartProps, useLateValue } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { lateEvidence } from './lateEvidence.js';

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
  const { evidenceCount, evidenceOf } = useTranslations();
  const isAsked = usePreferenceSession(selectHasSpanQuestions);
  const field = useMemo<SpanField>(() => ({ type: 'response', responseId }), [responseId]);
  const spans = usePreferenceSession((state) => selectFieldSpans(state, field));
  const { isOpen, setOpen, trigger, handlers } = useDisclosure();
  const tools = useLateValue(lateEvidence, isAsked);
  const id = useId();
  if (!isAsked) return null;
  const name = evidenceOf(letter, spans.length);
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
          {isOpen && tools !== undefined ? (
            <tools.EvidenceList spans={spans} name={name} id={id} onLeave={() => setOpen(false)} />
          ) : null}
        </>
      )}
    </Part.span>
  );
});
