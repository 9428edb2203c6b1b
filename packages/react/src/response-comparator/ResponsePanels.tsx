'use client';

import { type ModelResponse, selectPresentedResponses } from '@adjudge/core';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { Fragment, forwardRef, type ReactNode, useCallback, useEffect, useRef } from 'react';
import { listKeyCaps, toKeyShortcuts } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { composeEventHandlers, Icon, KeyHint, Part, type PartProps, ResponseBadge } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { Splitter } from './arrangement/Splitter.js';
import { ResponsePanel } from './ResponsePanel.js';
import { selectNextResponse, selectShownResponseId, toFlippedView } from './shownResponse.js';
import { useSetView } from './useSetView.js';

/** Where one response is shown at a time, the next one appears at the place where the last one was read. */
function useSameScrollPosition() {
  const columns = useRef<HTMLDivElement>(null);
  const position = useRef(0);
  const shownId = usePreferenceSession(selectShownResponseId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another response is shown.
  useEffect(() => {
    const scrollers = [...(columns.current?.querySelectorAll('[data-adj="response-scroll"]') ?? [])];
    const visible = scrollers.filter((scroller) => scroller.getClientRects().length > 0);
    if (visible.length === 1 && scrollers.length > 1 && visible[0]) visible[0].scrollTop = position.current;
  }, [shownId]);
  const keepPosition = useCallback((event: { target: EventTarget }) => {
    if (event.target instanceof HTMLElement) position.current = event.target.scrollTop;
  }, []);
  return { columns, keepPosition };
}

function FlipThumb() {
  const { flipTo } = useTranslations();
  const { hotkeys } = useSessionConfiguration('ResponseComparator.Panels');
  const setView = useSetView();
  const view = usePreferenceSession((state) => state.view);
  const next = usePreferenceSession(selectNextResponse);
  const isPair = usePreferenceSession((state) => selectPresentedResponses(state).length === 2);
  if (next === undefined) return null;
  const { response, letter } = next;
  return (
    <span data-adj="flip-thumb">
      <button
        type="button"
        aria-label={flipTo(letter)}
        aria-keyshortcuts={toKeyShortcuts(hotkeys.flip)}
        onClick={() => setView(toFlippedView(view, response.id))}
      >
        <Icon name="flip" />
        <ResponseBadge letter={letter} isPair={isPair} />
        <KeyHint keys={listKeyCaps(hotkeys.flip)} />
      </button>
    </span>
  );
}

/** Draws what stands below the text of a response. */
export type RenderBelowResponse = (response: ModelResponse) => ReactNode;

/** What the panels take besides what their element takes. */
export interface ResponsePanelsProps extends Omit<PartProps<'div'>, 'children'> {
  renderBelow?: RenderBelowResponse | undefined;
  /** Instead of the usual panels. */
  children?: ReactNode;
}

/** The responses side by side; in a narrow box, one at a time. */
export const ResponsePanels = forwardRef<HTMLDivElement, ResponsePanelsProps>(function ResponsePanels(
  { renderBelow, children, onScrollCapture, ...rest },
  ref,
) {
  const responses = usePreferenceSession(selectPresentedResponses);
  const { columns, keepPosition } = useSameScrollPosition();
  const isSplit =
    usePreferenceSession(({ view }) => view.arrangement === 'columns') && responses.length === 2;
  const list = responses.map((presented, place) => (
    <Fragment key={presented.response.id}>
      {isSplit && place === 1 ? <Splitter /> : null}
      <ResponsePanel presented={presented} below={renderBelow?.(presented.response)} />
    </Fragment>
  ));
  return (
    <>
      <Part.div
        data-adj="response-columns"
        data-count={responses.length}
        {...rest}
        onScrollCapture={composeEventHandlers(onScrollCapture, keepPosition)}
        ref={useComposedRefs(ref, columns)}
      >
        {children ?? list}
      </Part.div>
      <FlipThumb />
    </>
  );
});
