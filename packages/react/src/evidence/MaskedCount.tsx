'use client';

import type { SpanField } from '@adjudge/core';
import { useMemo } from 'react';
import { useTranslations } from '../i18n/index.js';
import { useMaskedRanges } from '../message-content/index.js';

/** How many names are masked in a response; nothing where none is. */
export function MaskedCount({ responseId }: { responseId: string }) {
  const { maskedCount, maskedHelp } = useTranslations();
  const field = useMemo<SpanField>(() => ({ type: 'response', responseId }), [responseId]);
  const { length } = useMaskedRanges(field);
  if (length === 0) return null;
  return (
    <span data-adj="masked-count" title={maskedHelp}>
      {maskedCount(length)}
    </span>
  );
}
