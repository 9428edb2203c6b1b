import { type ReadingView, type SessionState, toReadingView } from '@adjudge/core';

const cache = new WeakMap<SessionState, { view: Partial<ReadingView>; shown: SessionState }>();

/** The session as it is shown: under a view that the host holds, what the store has of it does not count. */
export function toShownState(state: SessionState, view: Partial<ReadingView> | undefined): SessionState {
  if (view === undefined) return state;
  const known = cache.get(state);
  if (known?.view === view) return known.shown;
  const shown = { ...state, view: { ...state.view, ...toReadingView(view, state.view) } };
  cache.set(state, { view, shown });
  return shown;
}
