'use client';

import { type PresentedResponse, selectPresentedResponses } from '@adjudge/core';
import { type RefObject, useEffect, useRef } from 'react';
import { usePreferenceSession, useSessionConfiguration } from '../../session/index.js';
import { selectShownResponseId } from '../shownResponse.js';
import type { Pane } from './followScroll.js';
import { type Scrollers, useScrollers } from './ScrollersContext.js';

/** Code that finds what corresponds, loaded when it is first needed. */
type Following = typeof import('./following.js');
const loadFollowing = (): Promise<Following> => import('./following.js');

function listPanes(responses: readonly PresentedResponse[], scrollers: Scrollers): Pane[] {
  return responses.flatMap(({ response }) => {
    const scroller = scrollers.get(response.id);
    const isSeen = scroller !== undefined && scroller.getClientRects().length > 0;
    return isSeen ? [{ content: response.content, scroller }] : [];
  });
}

/** Scrolls the responses together, by what corresponds in them, while the person wants that. */
export function useScrollTogether(columns: RefObject<HTMLElement | null>): void {
  const isOn = usePreferenceSession(({ view }) => view.isScrollingTogether);
  const responses = usePreferenceSession(selectPresentedResponses);
  const scrollers = useScrollers();
  // Which text leads is not forgotten while more of one is written.
  const latest = useRef(responses);
  useEffect(() => {
    latest.current = responses;
  }, [responses]);
  useEffect(() => {
    if (!isOn) return undefined;
    let stop: (() => void) | undefined;
    let isWanted = true;
    loadFollowing().then(
      (following) => {
        const element = columns.current;
        if (isWanted && element !== null) {
          stop = following.followLeader(element, () => listPanes(latest.current, scrollers));
        }
      },
      // Each text scrolls by itself then, as before.
      () => {},
    );
    return () => {
      isWanted = false;
      stop?.();
    };
  }, [isOn, columns, scrollers]);
}

/** Where one response is shown at a time, the next one appears at the place that corresponds to what was read in the last one. */
export function useSamePlace(): void {
  const { controller } = useSessionConfiguration('ResponseComparator.Panels');
  const scrollers = useScrollers();
  const shownId = usePreferenceSession(selectShownResponseId);
  const following = useRef<Following>(undefined);
  const left = useRef<{
    readonly content: string;
    readonly place: number;
    readonly top: number;
    readonly hadFocus: boolean;
  }>(undefined);
  const isOneAtATime = usePreferenceSession(
    ({ view }) =>
      view.arrangement === 'single' ||
      view.aloneResponseId !== undefined ||
      view.shownResponseId !== undefined,
  );
  useEffect(() => {
    if (!isOneAtATime) return;
    loadFollowing().then(
      (loaded) => {
        following.current = loaded;
      },
      () => {},
    );
  }, [isOneAtATime]);
  // Told before anything is drawn anew: what was read is still there to be measured.
  useEffect(
    () =>
      controller.store.subscribe((state, before) => {
        const wasShown = selectShownResponseId(before);
        if (wasShown === undefined || wasShown === selectShownResponseId(state)) return;
        const shown = selectPresentedResponses(before).find(({ response }) => response.id === wasShown);
        const [pane] = shown === undefined ? [] : listPanes([shown], scrollers);
        if (pane === undefined) return;
        const { content, scroller } = pane;
        const panel = scroller.closest('[data-adj="response-panel"]');
        const { activeElement } = scroller.getRootNode() as Document | ShadowRoot;
        left.current = {
          content,
          place: following.current?.readPlace(pane) ?? 0,
          top: scroller.scrollTop,
          hadFocus: panel?.contains(activeElement) === true,
        };
      }),
    [controller, scrollers],
  );
  useEffect(() => {
    const responses = selectPresentedResponses(controller.store.getState());
    const panes = listPanes(responses, scrollers);
    const [pane] = panes;
    const last = left.current;
    left.current = undefined;
    if (shownId === undefined || pane === undefined || panes.length > 1 || last === undefined) return;
    // What had the focus is out of the page’s sight: without it the editor’s keys would be dead.
    if (last.hadFocus) pane.scroller.focus({ preventScroll: true });
    if (following.current === undefined) pane.scroller.scrollTop = last.top;
    else following.current.scrollToCounterpart(last, last.place, pane);
  }, [shownId, controller, scrollers]);
}
