'use client';

import { toTextStatistics } from '@adjudge/core';
import { useMemo } from 'react';
import { comparingToolTexts } from '../i18n/comparingToolTexts.js';
import { useTranslations } from '../i18n/index.js';

/** What a response is made of: counted when somebody looks. */
export function StatisticsPanel({ content, letter, id }: { content: string; letter: string; id: string }) {
  const { statisticsOf, statisticNames, readingTime, textShare } = useTranslations(comparingToolTexts);
  const statistics = useMemo(() => toTextStatistics(content), [content]);
  const lines = [
    [statisticNames.words, statistics.words.toLocaleString()],
    [statisticNames.characters, statistics.characters.toLocaleString()],
    [statisticNames.readingTime, readingTime(statistics.readingSeconds)],
    [statisticNames.code, textShare(statistics.codeShare)],
    [statisticNames.lists, textShare(statistics.listShare)],
  ];
  return (
    <dl data-adj="statistics-panel" id={id} aria-label={statisticsOf(letter)}>
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
