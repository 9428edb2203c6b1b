'use client';

import { useMemo } from 'react';
import { useTranslations } from '../i18n/index.js';
import { toWordCount } from './toWordCount.js';

/** How long a response is; on demand, what it is made of. */
export function ResponseStatistics({ content }: { content: string; letter: string }) {
  const { wordCount } = useTranslations();
  const words = useMemo(() => toWordCount(content), [content]);
  return <span data-adj="response-statistics">{wordCount(words)}</span>;
}
