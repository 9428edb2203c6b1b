'use client';

import { createProblem, type PresentedResponse, selectContentMode, selectStreamStatus } from '@adjudge/core';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { memo, useRef } from 'react';
import { useMarkedText } from '../evidence/index.js';
import { useTranslations } from '../i18n/index.js';
import { MessageContent } from '../message-content/index.js';
import { Button, toStateAttributes } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { useFoundDecorations } from '../text-search/index.js';
import { useShortened } from './arrangement/useShortened.js';
import { useDifferenceDecorations } from './differences/DifferencesContext.js';
import { toTextId } from './reading/toTextId.js';
import { useReadingCoverage } from './reading/useReadingCoverage.js';
import { StreamNote } from './StreamNote.js';
import { useScrollerRef } from './scrolling/ScrollersContext.js';
import { useKeptPlace } from './scrolling/useKeptPlace.js';

/** The text of a response in its own scroller, shortened where the person wants that. */
export const ResponseText = memo(function ResponseText({ response, letter }: PresentedResponse) {
  const { responseText, showAll, showLess, responseShownWhole, responseShortened } = useTranslations();
  const { baseId, reportProblem } = useSessionConfiguration('ResponseComparator.Panel');
  const mode = usePreferenceSession((state) => selectContentMode(state, response.id));
  const isWrapped = usePreferenceSession(({ view }) => view.isWrapped);
  const hasLineNumbers = usePreferenceSession(({ view }) => view.hasLineNumbers);
  const isGrowing = usePreferenceSession((state) => selectStreamStatus(state, response.id) === 'open');
  const differences = useDifferenceDecorations(response.id);
  const found = useFoundDecorations('response', response.id);
  const marked = useMarkedText('response', response.id, differences, found);
  const scroller = useRef<HTMLElement>(null);
  const end = useRef<HTMLSpanElement>(null);
  const shortened = useShortened(scroller, marked.decorations.find(({ isCurrent }) => isCurrent)?.id);
  useKeptPlace(response.id, scroller);
  useReadingCoverage(response.id, scroller, end, isGrowing);
  const id = toTextId(baseId, letter);
  return (
    <>
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key. */}
      <section
        id={id}
        data-adj="response-scroll"
        aria-label={responseText(letter)}
        aria-busy={isGrowing || undefined}
        tabIndex={0}
        {...toStateAttributes({ shortened: shortened.isShortened })}
        onKeyDown={(event) => {
          if (event.key !== 'End' || event.target !== event.currentTarget) return;
          event.preventDefault();
          // The browser would glide to where the end is now; it moves while what comes near is drawn.
          event.currentTarget.scrollTop = event.currentTarget.scrollHeight;
        }}
        onFocus={({ target, currentTarget }) => {
          // A link below the cut would have the focus where nobody sees it.
          if (target !== currentTarget && shortened.isShortened) shortened.toggle();
        }}
        ref={useComposedRefs(scroller, useScrollerRef(response.id))}
      >
        <MessageContent
          content={response.content}
          mode={mode}
          isGrowing={isGrowing}
          isWrapped={isWrapped}
          hasLineNumbers={hasLineNumbers}
          {...marked}
          onError={(cause) =>
            reportProblem(
              createProblem(
                'response-failed',
                `Response ${letter} could not be rendered as Markdown; its text is shown.`,
              ),
              cause,
            )
          }
        />
        <span data-adj="text-end" ref={end} />
        <StreamNote response={response} letter={letter} />
      </section>
      {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: above. */}
      {shortened.canToggle ? (
        <Button
          data-action="shorten"
          size="tool"
          icon={shortened.isShortened ? 'chevron-down' : 'chevron-up'}
          aria-label={shortened.isShortened ? responseShownWhole(letter) : responseShortened(letter)}
          aria-expanded={!shortened.isShortened}
          aria-controls={id}
          onClick={shortened.toggle}
        >
          {shortened.isShortened ? showAll : showLess}
        </Button>
      ) : null}
    </>
  );
});
