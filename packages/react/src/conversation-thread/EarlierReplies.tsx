'use client';

import { type Comparison, listPresented, type ModelResponse } from '@adjudge/core';
import { useEffect, useRef } from 'react';
import { useTranslations } from '../i18n/index.js';
import { MessageContent } from '../message-content/index.js';
import { Icon } from '../parts/index.js';
import { usePreferenceSession } from '../session/index.js';
import { useCurrentFind, useFoundDecorations } from '../text-search/index.js';

function EarlierReply({ response, letter }: { response: ModelResponse; letter: string }) {
  const { responseName } = useTranslations();
  const decorations = useFoundDecorations('response', response.id);
  return (
    <section aria-label={responseName(letter)}>
      <header>{responseName(letter)}</header>
      <MessageContent
        content={response.content}
        mode="markdown"
        decorations={decorations}
        data-adj="message-content"
      />
    </section>
  );
}

/** The replies that were compared after a message, folded away until they are asked for, or something is found in one. */
export function EarlierReplies({ comparison }: { comparison: Comparison }) {
  const { earlierReplies } = useTranslations();
  const { order, letters: lettersByComparison } = usePreferenceSession((state) => state.label.presentation);
  const letters = lettersByComparison[comparison.id];
  const disclosure = useRef<HTMLDetailsElement>(null);
  const find = useCurrentFind();
  const isFound = find?.text.type === 'response' && find.text.comparisonId === comparison.id;
  useEffect(() => {
    if (isFound && disclosure.current !== null) disclosure.current.open = true;
  }, [isFound]);
  return (
    <details ref={disclosure} data-adj="earlier-replies">
      <summary>
        <Icon name="chevron-down" />
        {earlierReplies(comparison.responses.length)}
      </summary>
      {listPresented(comparison.responses, order[comparison.id]).map((response) => (
        <EarlierReply key={response.id} response={response} letter={letters?.[response.id] ?? ''} />
      ))}
    </details>
  );
}
