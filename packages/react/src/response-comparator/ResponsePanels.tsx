'use client';

import {
  type ModelResponse,
  type SessionState,
  selectPresentedResponses,
  selectQuestions,
} from '@adjudge/core';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { Fragment, forwardRef, type ReactNode, useRef } from 'react';
import { listKeyCaps, toKeyShortcuts } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import {
  Icon,
  KeyHint,
  Part,
  type PartProps,
  ResponseBadge,
  toStateAttributes,
  useLateValue,
} from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { Splitter } from './arrangement/Splitter.js';
import { lateTools } from './late/lateTools.js';
import { ResponsePanel } from './ResponsePanel.js';
import { useSamePlace, useScrollTogether } from './scrolling/useScrollTogether.js';
import { selectNextResponse, toFlippedView } from './shownResponse.js';
import { useSetView } from './useSetView.js';

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
        aria-keyshortcuts={toKeyShortcuts(hotkeys.flip)}
        onClick={() => setView(toFlippedView(view, response.id))}
      >
        <Icon name="flip" />
        <ResponseBadge letter={letter} isPair={isPair} />
        <span data-adj="unseen">{flipTo(letter)}</span>
        <KeyHint keys={listKeyCaps(hotkeys.flip)} />
      </button>
    </span>
  );
}

const selectHasResponseQuestions = (state: SessionState) =>
  selectQuestions(state).some(({ target }) => target.type === 'response');

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
  { renderBelow, children, ...rest },
  ref,
) {
  useSessionConfiguration('ResponseComparator.Panels');
  const responses = usePreferenceSession(selectPresentedResponses);
  const hasFields = usePreferenceSession(selectHasResponseQuestions);
  const isShortening = usePreferenceSession(({ view }) => view.collapsedLines > 0);
  const columns = useRef<HTMLDivElement>(null);
  useScrollTogether(columns);
  useSamePlace();
  const isComparing = usePreferenceSession(({ view }) => view.isShowingDifferences);
  const tools = useLateValue(lateTools, isComparing);
  const isSplit =
    usePreferenceSession(({ view }) => view.arrangement === 'columns') && responses.length === 2;
  const list = responses.map((presented, place) => (
    <Fragment key={presented.response.id}>
      {isSplit && place === 1 ? (
        <Splitter>{tools === undefined ? null : <tools.DifferenceTicks />}</Splitter>
      ) : null}
      <ResponsePanel presented={presented} below={renderBelow?.(presented.response)} />
    </Fragment>
  ));
  return (
    <>
      <Part.div
        data-adj="response-columns"
        data-count={responses.length}
        {...toStateAttributes({ fields: hasFields, shortening: isShortening })}
        {...rest}
        ref={useComposedRefs(ref, columns)}
      >
        {children ?? list}
      </Part.div>
      <FlipThumb />
    </>
  );
});
