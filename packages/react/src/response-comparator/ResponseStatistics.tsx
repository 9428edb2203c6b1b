'use client';

import { toWordCount } from '@adjudge/core';
import { type KeyboardEvent, useId, useRef } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Button, useIdleValue } from '../parts/index.js';
import { useLateOpening } from './late/useLateOpening.js';

/** How long a response is; on demand, what it is made of. */
export function ResponseStatistics({ content, letter }: { content: string; letter: string }) {
  const { wordCount, wordsNotCounted } = useTranslations();
  const words = useIdleValue(content, toWordCount);
  const { tools, isOpen, toggle, close } = useLateOpening();
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    close();
    trigger.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears Escape, and the focus leaving what is in it.
    <span
      data-adj="response-statistics"
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget)) close();
      }}
    >
      <Button
        size="mini"
        icon="info"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
        ref={trigger}
      >
        {words === undefined ? wordsNotCounted : wordCount(words)}
      </Button>
      {isOpen && tools !== undefined ? (
        <tools.StatisticsPanel content={content} letter={letter} id={id} />
      ) : null}
    </span>
  );
}
