import {
  type PresentedResponse,
  type SessionState,
  selectPresentedResponses,
  type View,
} from '@adjudge/core';

/** The response shown where one is shown at a time. */
export function selectShownResponseId(state: SessionState): string | undefined {
  const { aloneResponseId, shownResponseId } = state.view;
  return aloneResponseId ?? shownResponseId ?? selectPresentedResponses(state)[0]?.response.id;
}

/** The one after it, going round. */
export function selectNextResponse(state: SessionState): PresentedResponse | undefined {
  const responses = selectPresentedResponses(state);
  const shown = responses.findIndex(({ response }) => response.id === selectShownResponseId(state));
  return responses.length < 2 ? undefined : responses[(shown + 1) % responses.length];
}

/** The view in which a response is the one shown; read alone, where another one was. */
export function toFlippedView({ aloneResponseId }: View, responseId: string): Partial<View> {
  return {
    shownResponseId: responseId,
    ...(aloneResponseId === undefined ? {} : { aloneResponseId: responseId }),
  };
}
