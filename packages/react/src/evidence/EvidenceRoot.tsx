'use client';

import { createProblem, selectHasSpanQuestions } from '@adjudge/core';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { forwardRef, type RefObject, useEffect, useRef } from 'react';
import { Part, type PartProps, useLateValue } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import type { RenderSpanFields } from './EvidencePopover.js';
import { lateEvidence } from './lateEvidence.js';

interface LateToolsProps {
  renderFields: RenderSpanFields;
  root: RefObject<HTMLElement | null>;
}

function LateTools({ renderFields, root }: LateToolsProps) {
  const { reportProblem } = useSessionConfiguration('Evidence.Root');
  const tools = useLateValue(lateEvidence);
  useEffect(() => {
    lateEvidence.start().catch((cause: unknown) => {
      const message = 'The code for marking texts could not be loaded. Texts cannot be marked.';
      reportProblem(createProblem('field-failed', message), cause);
    });
  }, [reportProblem]);
  return tools === undefined ? null : <tools.EvidenceTools renderFields={renderFields} root={root} />;
}

/** What marking texts takes besides what its element takes. */
export interface EvidenceRootProps extends PartProps<'div'> {
  /** Draws the questions about a span: `SpanFields`. */
  renderFields: RenderSpanFields;
}

/**
 * Marking parts of the texts: tools beside a selection, the questions beside a mark. Nothing where the ontology asks about no spans. Stands
 * once in a layout, in the element that the texts stand in.
 */
export const EvidenceRoot = forwardRef<HTMLDivElement, EvidenceRootProps>(function EvidenceRoot(
  { renderFields, children, ...rest },
  ref,
) {
  useSessionConfiguration('Evidence.Root');
  const isAsked = usePreferenceSession(selectHasSpanQuestions);
  const root = useRef<HTMLDivElement>(null);
  const refs = useComposedRefs(ref, root);
  if (!isAsked) return null;
  return (
    <Part.div data-adj="evidence" {...rest} ref={refs}>
      {children ?? <LateTools renderFields={renderFields} root={root} />}
    </Part.div>
  );
});
