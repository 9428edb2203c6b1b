'use client';

import { type SpanTarget, toTargetKey } from '@adjudge/core';
import { evidenceToolTexts } from '../i18n/evidenceToolTexts.js';
import { useTranslations } from '../i18n/index.js';
import { Button } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { CategoryMark } from './CategoryMark.js';
import { toCategory } from './categories.js';
import { useSpanActions } from './useSpanActions.js';

interface EvidenceItemProps {
  span: SpanTarget;
  onLeave: () => void;
}

/** One mark: what it says, what it lies on; pressed, it is gone to and opened. */
function EvidenceItem({ span, onLeave }: EvidenceItemProps) {
  const { goToEvidence, removeEvidenceOf, uncategorised } = useTranslations(evidenceToolTexts);
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

interface EvidenceListProps {
  spans: readonly SpanTarget[];
  name: string;
  id: string;
  onLeave: () => void;
}

/** The marks of a response, and the way to each. */
export function EvidenceList({ spans, name, id, onLeave }: EvidenceListProps) {
  const { noEvidence } = useTranslations(evidenceToolTexts);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div data-adj="evidence-list" role="group" aria-label={name} id={id} tabIndex={-1}>
      {spans.length === 0 ? <p>{noEvidence}</p> : null}
      <ul>
        {spans.map((span) => (
          <EvidenceItem key={toTargetKey(span)} span={span} onLeave={onLeave} />
        ))}
      </ul>
    </div>
  );
}
