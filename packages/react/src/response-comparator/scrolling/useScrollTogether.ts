'use client';

import { type PresentedResponse, selectPresentedResponses } from '@adjudge/core';
import { type RefObject, useEffect, useRef } from 'react';
import { usePreferenceSession, useSessionConfiguration } from '../../session/index.js';
import { selectShownResponseId } from '../shownResponse.js';
import type { Pane } from './followScroll.js';
import { type Scrollers, useScrollers } from './ScrollersContext.js';

/** Code that finds what corresponds, loaded when it is first needed. */
type Following = typeof import('./followScroll.js');
const loadFollowing = (): Promise<Following> => import('./followScroll.js');

const scrollingKeys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);
/** Acts by which a person scrolls what they are over or in. */
const acts = ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const;

function listPanes(responses: readonly PresentedResponse[], scrollers: Scrollers): Pane[] {
  return responses.flatMap(({ response }) => {
    const scroller = scrollers.get(response.id);
    const isSeen = scroller !== undefined && scroller.getClientRects().length > 0;
    return isSeen ? [{ content: response.content, scroller }] : [];
  });
}

/**
 * Lets the other texts follow the one that a person scrolls. Only that one leads, so that nothing goes back and forth; with Alt held it moves
 * alone.
 */
function followLeader(
  columns: HTMLElement,
  listAll: () => readonly Pane[],
  following: Following,
): () => void {
  let leader: Element | undefined;
  let frame = 0;
  const choose = (event: Event & { altKey?: boolean }) => {
    if (event instanceof KeyboardEvent && !scrollingKeys.has(event.key)) return;
    const target = event.target instanceof Element ? event.target : undefined;
    leader =
      event.altKey === true ? undefined : (target?.closest('[data-adj="response-scroll"]') ?? undefined);
  };
  const follow = () => {
    const panes = listAll();
    const leading = panes.find(({ scroller }) => scroller === leader);
    if (leading === undefined) return;
    const place = following.readPlace(leading);
    for (const pane of panes) if (pane !== leading) following.scrollToCounterpart(leading, place, pane);
  };
  const onScroll = ({ target }: Event) => {
    if (target !== leader) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(follow);
  };
  for (const act of acts) columns.addEventListener(act, choose, { capture: true, passive: true });
  columns.addEventListener('scroll', onScroll, { capture: true, passive: true });
  return () => {
    cancelAnimationFrame(frame);
    for (const act of acts) columns.removeEventListener(act, choose, { capture: true });
    columns.removeEventListener('scroll', onScroll, { capture: true });
  };
}

/** Scrolls the responses together, by what corresponds in them, while the person wants that. */
export function useScrollTogether(columns: RefObject<HTMLElement | null>): void {
  const isOn = usePreferenceSession(({ view }) => view.isScrollingTogether);
  const responses = usePreferenceSession(selectPresentedResponses);
  const scrollers = useScrollers();
  useEffect(() => {
    if (!isOn) return undefined;
    let stop: (() => void) | undefined;
    let isWanted = true;
    loadFollowing().then(
      (following) => {
        const element = columns.current;
        if (isWanted && element !== null) {
          stop = followLeader(element, () => listPanes(responses, scrollers), following);
        }
      },
      // Each text scrolls by itself then, as before.
      () => {},
    );
    return () => {
      isWanted = false;
      stop?.();
    };
  }, [isOn, columns, responses, scrollers]);
}

/** Where one response is shown at a time, the next one appears at the place that corresponds to what was read in the last one. */
export function useSamePlace(): void {
  const { controller } = useSessionConfiguration('ResponseComparator.Panels');
  const scrollers = useScrollers();
  const shownId = usePreferenceSession(selectShownResponseId);
  const following = useRef<Following>(undefined);
  const left = useRef<{ readonly content: string; readonly place: number; readonly top: number }>(undefined);
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
        left.current = { content, place: following.current?.readPlace(pane) ?? 0, top: scroller.scrollTop };
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
    if (following.current === undefined) pane.scroller.scrollTop = last.top;
    else following.current.scrollToCounterpart(last, last.place, pane);
  }, [shownId, controller, scrollers]);
}
