'use client';

import { toTextStatistics, toWordCount } from '@adjudge/core';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Button } from '../parts/index.js';

/** What a response is made of: counted when somebody looks. */
function StatisticsPanel({ content, letter, id }: { content: string; letter: string; id: string }) {
  const { statisticsOf, statisticNames, readingTime, textShare } = useTranslations();
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

/** How long a response is; on demand, what it is made of. */
export function ResponseStatistics({ content, letter }: { content: string; letter: string }) {
  const { wordCount } = useTranslations();
  const words = useMemo(() => toWordCount(content), [content]);
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    trigger.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears Escape, and the focus leaving what is in it.
    <span
      data-adj="response-statistics"
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Button
        size="mini"
        icon="info"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        ref={trigger}
      >
        {wordCount(words)}
      </Button>
      {isOpen ? <StatisticsPanel content={content} letter={letter} id={id} /> : null}
    </span>
  );
}
