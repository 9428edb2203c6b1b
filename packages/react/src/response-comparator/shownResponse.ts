import { type PresentedResponse, type SessionState, selectPresentedResponses } from '@adjudge/core';

/** The response shown where there is room for one. */
export function selectShownResponseId(state: SessionState): string | undefined {
  return state.view.shownResponseId ?? selectPresentedResponses(state)[0]?.response.id;
}

/** The one after it, going round. */
export function selectNextResponse(state: SessionState): PresentedResponse | undefined {
  const responses = selectPresentedResponses(state);
  const shown = responses.findIndex(({ response }) => response.id === selectShownResponseId(state));
  return responses.length < 2 ? undefined : responses[(shown + 1) % responses.length];
}
