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
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { ComparatorTools } from './ComparatorTools.js';
import { DifferencesProvider } from './differences/DifferencesProvider.js';
import { ResponseFlip } from './ResponseFlip.js';
import { type RenderBelowResponse, ResponsePanels } from './ResponsePanels.js';
import { ScrollersProvider } from './scrolling/ScrollersContext.js';
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
  // To fold what is the same, all of it must be drawn: what is far has no marks yet.
  const isEverythingShown = usePreferenceSession(
    ({ view }) => view.isEverythingShown || (view.isShowingDifferences && view.unchangedText === 'folded'),
  );
  return useMemo(
    () => (isEverythingShown ? { ...options, isEverythingShown: true } : options),
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

/** The strip, the tabs, the texts. */
function UsualParts({
  renderBelow,
  tools,
}: Pick<ResponseComparatorRootProps, 'renderBelow'> & { tools: ToolsSwitch }) {
  const count = usePreferenceSession((state) => selectPresentedResponses(state).length);
  return (
    <>
      <TurnSwitch />
      <ComparatorTools />
      {count === 0 ? (
        <NoResponses />
      ) : (
        <>
          <ResponseFlip areToolsShown={tools.areShown} onToolsToggle={tools.toggle} />
          <ResponsePanels renderBelow={renderBelow} />
        </>
      )}
    </>
  );
}

interface ToolsSwitch {
  readonly areShown: boolean;
  readonly toggle: () => void;
}

/** The responses under judgement. Children replace its usual parts: turns, tools, flip, panels. */
export const ResponseComparatorRoot = forwardRef<HTMLElement, ResponseComparatorRootProps>(
  function ResponseComparatorRoot({ renderBelow, children, onKeyDown, ...rest }, ref) {
    useSessionConfiguration('ResponseComparator.Root');
    const { responses: label } = useTranslations();
    const arrangement = usePreferenceSession(({ view }) => view.arrangement);
    const unchanged = usePreferenceSession(({ view }) =>
      view.isShowingDifferences && view.unchangedText !== 'shown' ? view.unchangedText : undefined,
    );
    const isAlone = usePreferenceSession(({ view }) => view.aloneResponseId !== undefined);
    const textOptions = useTextOptions();
    const leaveAlone = useLeaveAlone();
    const [areShown, setShown] = useState(false);
    const tools = { areShown, toggle: () => setShown((wereShown) => !wereShown) };
    return (
      <MessageContentOptionsProvider value={textOptions}>
        <ScrollersProvider>
          <DifferencesProvider>
            <Part.section
              data-adj="response-comparator"
              aria-label={label}
              {...toStateAttributes({ arrangement, unchanged, alone: isAlone, tools: areShown })}
              {...rest}
              onKeyDown={composeEventHandlers(onKeyDown, leaveAlone)}
              ref={ref}
            >
              {children ?? <UsualParts renderBelow={renderBelow} tools={tools} />}
            </Part.section>
          </DifferencesProvider>
        </ScrollersProvider>
      </MessageContentOptionsProvider>
    );
  },
);
