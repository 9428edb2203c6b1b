import { type ReadingView, type SessionState, toBlindState, toReadingView } from '@adjudge/core';

/** What decides, besides the session, about what is shown of it. */
export interface ShownOptions {
  /** How texts are shown, where the host holds that. */
  readonly view: Partial<ReadingView> | undefined;
  /** Whether names that say who wrote what are kept out of the page. */
  readonly isBlind: boolean;
}

const cache = new WeakMap<SessionState, { view: Partial<ReadingView>; shown: SessionState }>();

/** The session as it is shown: its texts masked while it is blind; under a view that the host holds, what the store has of it does not count. */
export function toShownState(session: SessionState, { view, isBlind }: ShownOptions): SessionState {
  const state = isBlind ? toBlindState(session) : session;
  if (view === undefined) return state;
  const known = cache.get(state);
  if (known?.view === view) return known.shown;
  const shown = { ...state, view: { ...state.view, ...toReadingView(view, state.view) } };
  cache.set(state, { view, shown });
  return shown;
}
