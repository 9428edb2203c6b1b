'use client';

import {
  createProblem,
  type PresentedResponse,
  selectContentMode,
  selectIsPreferred,
  selectPresentedResponses,
} from '@adjudge/core';
import { forwardRef, type ReactNode, useMemo } from 'react';
import { useTranslations } from '../i18n/index.js';
import { MessageContent } from '../message-content/index.js';
import { Icon, Part, type PartProps, ResponseBadge, toStateAttributes } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { PanelTools } from './PanelTools.js';
import { RankFlag, useRank } from './RankFlag.js';
import { selectShownResponseId } from './shownResponse.js';
import { toWordCount } from './toWordCount.js';

function PanelHeading({ response, letter, id }: PresentedResponse & { id: string }) {
  const { responseName, wordCount, yourChoice } = useTranslations();
  const { isBlind } = useSessionConfiguration('ResponseComparator.Panel');
  const isPreferred = usePreferenceSession((state) => selectIsPreferred(state, response.id));
  const isPair = usePreferenceSession((state) => selectPresentedResponses(state).length === 2);
  const rank = useRank(response.id);
  const words = useMemo(() => toWordCount(response.content), [response.content]);
  return (
    <header data-adj="response-heading">
      <ResponseBadge letter={letter} isPair={isPair} />
      <h2 id={id}>{responseName(letter)}</h2>
      <span data-adj="response-statistics">{wordCount(words)}</span>
      {isBlind || response.modelConfigName === undefined ? null : (
        <span data-adj="response-model" dir="auto">
          {response.modelConfigName}
        </span>
      )}
      {rank === undefined ? (
        <span
          data-adj="chosen-flag"
          {...toStateAttributes({ shown: isPreferred })}
          aria-hidden={!isPreferred}
        >
          <Icon name="check" size={14} />
          {yourChoice}
        </span>
      ) : null}
      <PanelTools responseId={response.id} letter={letter} content={response.content} />
      {rank === undefined ? null : <RankFlag place={rank} />}
    </header>
  );
}

/** What a panel takes besides what its element takes. */
export interface ResponsePanelProps extends PartProps<'article'> {
  presented: PresentedResponse;
  /** What stands below its text. */
  below?: ReactNode;
}

/** One response: its letter and name, its own tools, its text. */
export const ResponsePanel = forwardRef<HTMLElement, ResponsePanelProps>(function ResponsePanel(
  { presented, below, children, ...rest },
  ref,
) {
  const { response, letter } = presented;
  const { responseText } = useTranslations();
  const { baseId, reportProblem } = useSessionConfiguration('ResponseComparator.Panel');
  const mode = usePreferenceSession((state) => selectContentMode(state, response.id));
  const isPreferred = usePreferenceSession((state) => selectIsPreferred(state, response.id));
  const isShown = usePreferenceSession((state) => selectShownResponseId(state) === response.id);
  const headingId = `${baseId}-response-${letter}`;
  return (
    <Part.article
      data-adj="response-panel"
      data-letter={letter}
      aria-labelledby={headingId}
      {...toStateAttributes({ chosen: isPreferred, shown: isShown })}
      {...rest}
      ref={ref}
    >
      {children ?? (
        <>
          <PanelHeading {...presented} id={headingId} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key. */}
          <section data-adj="response-scroll" aria-label={responseText(letter)} tabIndex={0}>
            <MessageContent
              content={response.content}
              mode={mode}
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
          </section>
          {below}
        </>
      )}
    </Part.article>
  );
});
