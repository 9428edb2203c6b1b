'use client';

import { type SpanField, type SpanTarget, selectFieldSpans, toTargetKey } from '@adjudge/core';
import { type MouseEvent, useCallback, useMemo } from 'react';
import { type Decoration, useMaskedDecorations } from '../message-content/index.js';
import { usePreferenceSession } from '../session/index.js';
import { listCategories, toCategory, toCategoryQuestion } from './categories.js';
import { useEvidence, useEvidenceState } from './EvidenceContext.js';

const toDecorationId = ({ start, end }: SpanTarget) => `evidence-${start}-${end}`;

/** The marks of a text as decorations; the same list as long as they say the same. */
function useEvidenceDecorations(spans: readonly SpanTarget[]): readonly Decoration[] {
  const ontology = usePreferenceSession((state) => state.ontology);
  const openKey = useEvidenceState(({ open }) => (open === undefined ? undefined : toTargetKey(open)));
  // A text, so that other answers do not draw the texts again.
  const places = usePreferenceSession(({ label }) =>
    spans.map((span) => toCategory(ontology, label, span)?.place ?? '').join(),
  );
  return useMemo(() => {
    const question = toCategoryQuestion(ontology);
    const categories = question === undefined ? [] : listCategories(question);
    const own = places.split(',').map((place) => (place === '' ? undefined : categories[Number(place)]));
    return spans.map((span, index) => {
      const category = own[index];
      return {
        start: span.start,
        end: span.end,
        kind: 'evidence' as const,
        id: toDecorationId(span),
        isCurrent: toTargetKey(span) === openKey,
        attributes: {
          'data-pattern': category === undefined ? 'none' : String(category.place % 6),
          ...(category !== undefined && { 'data-letters': category.letters }),
        },
      };
    });
  }, [spans, places, ontology, openKey]);
}

/** The mark a click is meant for: of several that lie there the next one after the open one, the shortest first. */
function toClickedSpan(
  ids: readonly string[],
  spans: readonly SpanTarget[],
  open: SpanTarget | undefined,
): SpanTarget | undefined {
  const lying = spans
    .filter((span) => ids.includes(toDecorationId(span)))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const at = lying.findIndex((span) => open !== undefined && toTargetKey(span) === toTargetKey(open));
  return lying[(at + 1) % lying.length];
}

/**
 * What the text of a message or response takes to be marked: where its element is, everything that lies on it, and what a click on a mark
 * does.
 *
 * @param lists decorations of others, in the order in which they lie on each other.
 */
export function useMarkedText(
  type: SpanField['type'],
  id: string,
  ...lists: readonly (readonly Decoration[] | undefined)[]
) {
  const evidence = useEvidence();
  const field = useMemo<SpanField>(
    () => (type === 'response' ? { type, responseId: id } : { type, messageId: id }),
    [type, id],
  );
  const spans = usePreferenceSession((state) => selectFieldSpans(state, field));
  const marks = useEvidenceDecorations(spans);
  const masked = useMaskedDecorations(field);
  const all = [marks, ...lists, masked];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lists, not the list of them.
  const decorations = useMemo(() => all.flatMap((list) => list ?? []), all);
  const ref = useCallback(
    (element: HTMLElement | null) => evidence.setText(field, element),
    [evidence, field],
  );
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const { target, currentTarget } = event;
    if (!(target instanceof Element) || target.closest('a, button') !== null) return;
    if (currentTarget.ownerDocument.getSelection()?.isCollapsed === false) return;
    const mark = target.closest('[data-adj="decoration"]');
    const ids = (mark?.getAttribute('data-ids') ?? mark?.getAttribute('data-id') ?? '').split(' ');
    const span = toClickedSpan(ids, spans, evidence.store.getState().open);
    if (span !== undefined) evidence.open(span);
  };
  return { ref, decorations, onClick };
}
