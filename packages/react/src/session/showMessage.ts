import { listPrompt, selectComparison, selectPrompt, selectTurns } from '@adjudge/core';
import type { SessionController } from './createSessionController.js';

/** Brings a message on: the turn whose conversation it is in, and there its place, whether it is drawn yet or not. */
export function showMessage({ store, dispatch }: SessionController, messageId: string): void {
  const state = store.getState();
  if (!selectPrompt(state).some(({ id }) => id === messageId)) {
    const turn = selectTurns(state).find((one) =>
      listPrompt(state.dataRow, one).some(({ id }) => id === messageId),
    );
    if (turn !== undefined && turn.id !== selectComparison(state)?.id) {
      dispatch({ type: 'show-comparison', comparisonId: turn.id });
    }
  }
  dispatch({ type: 'set-view', view: { shownMessage: { messageId } } });
}
