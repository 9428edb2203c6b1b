'use client';

import { createProblem, selectHasSpanQuestions } from '@adjudge/core';
import { useEffect } from 'react';
import { createLateSource, useLateValue } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import type { RenderSpanFields } from './EvidencePopover.js';

const tools = /* @__PURE__ */ createLateSource(() =>
  import('./EvidenceTools.js').then((file) => file.EvidenceTools),
);

function LateTools({ renderFields }: { renderFields: RenderSpanFields }) {
  const { reportProblem } = useSessionConfiguration('Evidence.Root');
  const Tools = useLateValue(tools);
  useEffect(() => {
    tools
      .start()
      .catch((cause: unknown) =>
        reportProblem(
          createProblem(
            'field-failed',
            'The code for marking texts could not be loaded. Texts cannot be marked.',
          ),
          cause,
        ),
      );
  }, [reportProblem]);
  return Tools === undefined ? null : <Tools renderFields={renderFields} />;
}

/** What marking texts needs: its tools beside a selection, the questions beside a mark. */
export interface EvidenceRootProps {
  /** Draws the questions about a span: `SpanFields`. */
  renderFields: RenderSpanFields;
}

/**
 * Marking parts of the texts, where the ontology asks about spans; otherwise nothing. Stands once in a layout, in the element that the texts
 * stand in.
 */
export function EvidenceRoot({ renderFields }: EvidenceRootProps) {
  const isAsked = usePreferenceSession(selectHasSpanQuestions);
  return isAsked ? <LateTools renderFields={renderFields} /> : null;
}
