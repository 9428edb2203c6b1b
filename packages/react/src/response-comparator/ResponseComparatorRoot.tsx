'use client';

import { selectPresentedResponses } from '@adjudge/core';
import { forwardRef, type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import { useAnnounce } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import {
  type MessageContentOptions,
  MessageContentOptionsProvider,
  useMessageContentOptions,
} from '../message-content/index.js';
import { composeEventHandlers, Part, type PartProps, toStateAttributes } from '../parts/index.js';
import { usePreferenceSession } from '../session/index.js';
import { ComparatorTools } from './ComparatorTools.js';
import { ResponseFlip } from './ResponseFlip.js';
import { type RenderBelowResponse, ResponsePanels } from './ResponsePanels.js';
import { TurnSwitch } from './TurnSwitch.js';
import { useSetView } from './useSetView.js';

function NoResponses() {
  const { noResponses, noResponsesBody } = useTranslations();
  return (
    <div data-adj="empty-state">
      <h2>{noResponses}</h2>
      <p>{noResponsesBody}</p>
    </div>
  );
}

/** Escape leads back from one response to all of them. */
function useLeaveAlone(): (event: KeyboardEvent) => void {
  const { readAll } = useTranslations();
  const setView = useSetView();
  const announce = useAnnounce();
  const isAlone = usePreferenceSession(({ view }) => view.aloneResponseId !== undefined);
  return (event) => {
    if (event.key !== 'Escape' || !isAlone) return;
    event.preventDefault();
    setView({ aloneResponseId: undefined });
    announce(readAll);
  };
}

/** The host's options, and what the person asked for in this editor. */
function useTextOptions(): MessageContentOptions {
  const options = useMessageContentOptions();
  const isEverythingShown = usePreferenceSession(({ view }) => view.isEverythingShown);
  return useMemo(
    () => (isEverythingShown ? { ...options, isEverythingRendered: true } : options),
    [options, isEverythingShown],
  );
}

/** What the comparator takes besides what its element takes. */
export interface ResponseComparatorRootProps extends Omit<PartProps<'section'>, 'children'> {
  /** What stands below a response's text, such as the questions about it. */
  renderBelow?: RenderBelowResponse | undefined;
  /** Instead of the usual parts. */
  children?: ReactNode;
}

/** The responses under judgement. Children replace its usual parts: turns, tools, flip, panels. */
export const ResponseComparatorRoot = forwardRef<HTMLElement, ResponseComparatorRootProps>(
  function ResponseComparatorRoot({ renderBelow, children, onKeyDown, ...rest }, ref) {
    const { responses: label } = useTranslations();
    const count = usePreferenceSession((state) => selectPresentedResponses(state).length);
    const arrangement = usePreferenceSession(({ view }) => view.arrangement);
    const isAlone = usePreferenceSession(({ view }) => view.aloneResponseId !== undefined);
    const textOptions = useTextOptions();
    const leaveAlone = useLeaveAlone();
    const [areToolsShown, setToolsShown] = useState(false);
    return (
      <Part.section
        data-adj="response-comparator"
        aria-label={label}
        {...toStateAttributes({ arrangement, alone: isAlone, tools: areToolsShown })}
        {...rest}
        onKeyDown={composeEventHandlers(onKeyDown, leaveAlone)}
        ref={ref}
      >
        <MessageContentOptionsProvider value={textOptions}>
          {children ?? (
            <>
              <TurnSwitch />
              <ComparatorTools />
              {count === 0 ? (
                <NoResponses />
              ) : (
                <>
                  <ResponseFlip
                    areToolsShown={areToolsShown}
                    onToolsToggle={() => setToolsShown((areShown) => !areShown)}
                  />
                  <ResponsePanels renderBelow={renderBelow} />
                </>
              )}
            </>
          )}
        </MessageContentOptionsProvider>
      </Part.section>
    );
  },
);
