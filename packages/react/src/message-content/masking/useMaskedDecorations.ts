'use client';

import { type MaskedRange, type SpanField, selectMasked } from '@adjudge/core';
import { useMemo } from 'react';
import { useTranslations } from '../../i18n/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../../session/index.js';
import type { Decoration } from '../decorations/index.js';

const nothing: readonly MaskedRange[] = [];

/** What is masked in one text; nothing once the responses are no longer blind. */
export function useMaskedRanges(field: SpanField): readonly MaskedRange[] {
  const { isBlind } = useSessionConfiguration('useMaskedRanges');
  return usePreferenceSession((state) => {
    if (!isBlind) return nothing;
    const { responses, messages } = selectMasked(state);
    return (
      (field.type === 'response' ? responses?.[field.responseId] : messages?.[field.messageId]) ?? nothing
    );
  });
}

/** What is masked in one text, as chips of one width: how long a name is says whose it is. */
export function useMaskedDecorations(field: SpanField): readonly Decoration[] {
  const { maskedName } = useTranslations();
  const ranges = useMaskedRanges(field);
  return useMemo(
    () =>
      ranges.map(({ start, end }) => ({
        start,
        end,
        kind: 'masked',
        id: `masked-${start}`,
        label: maskedName,
      })),
    [ranges, maskedName],
  );
}
