import { type Masked, maskDataRow } from '../conversation/index.js';
import { createProblem, type Problem } from '../errors/index.js';
import type { Label } from '../label/index.js';
import { selectTurns } from './selectors.js';
import type { SessionAction, SessionState } from './types.js';

type ReadingAction = Extract<SessionAction, { readonly type: 'record-coverage' }>;

/** What is known of how the responses are read, after an action. It is telemetry: undo leaves it alone. */
export function reduceReading(state: SessionState, action: ReadingAction): SessionState {
  const { responseId } = action;
  const { reachedEnd } = state.telemetry;
  const isReached = action.reachedEnd || reachedEnd[responseId] === true;
  if (reachedEnd[responseId] === isReached) return state;
  const ends = { ...reachedEnd, [responseId]: isReached };
  return { ...state, telemetry: { ...state.telemetry, reachedEnd: ends } };
}

/** Whether a response has been read to its end. */
export function selectHasReachedEnd({ telemetry }: SessionState, responseId: string): boolean {
  return telemetry.reachedEnd[responseId] === true;
}

/** A response that has not been read to its end. */
export interface UnreadResponse {
  readonly comparisonId: string;
  readonly responseId: string;
  readonly letter: string;
}

interface Unread {
  readonly presentation: object;
  readonly unread: readonly UnreadResponse[];
}

const unreadByCoverage = new WeakMap<object, Unread>();

/** The responses of the turns judged that have not been read to their end, in the order shown. */
export function selectUnread(state: SessionState): readonly UnreadResponse[] {
  const { telemetry, label } = state;
  const { presentation } = label;
  const known = unreadByCoverage.get(telemetry.reachedEnd);
  if (known?.presentation === presentation) return known.unread;
  const unread = selectTurns(state).flatMap(({ id: comparisonId, responses }) =>
    (presentation.order[comparisonId] ?? responses.map(({ id }) => id)).flatMap((responseId) => {
      if (telemetry.reachedEnd[responseId] === true) return [];
      return [{ comparisonId, responseId, letter: presentation.letters[comparisonId]?.[responseId] ?? '' }];
    }),
  );
  unreadByCoverage.set(telemetry.reachedEnd, { presentation, unread });
  return unread;
}

/** What is still to be read before the label can be given, where the session requires that. */
export function selectReadingProblems(state: SessionState): readonly Problem[] {
  if (!state.requireReading) return [];
  return selectUnread(state).map(({ letter, responseId }) =>
    createProblem(
      'response-unread',
      `Response ${letter} has not been read to its end yet. Scroll to its end.`,
      {
        params: { letter, responseId },
      },
    ),
  );
}

/** What of the row's texts is masked while the responses are blind. */
export function selectMasked({ dataRow, maskedPhrases }: SessionState): Masked {
  return maskDataRow(dataRow, maskedPhrases).masked;
}

const blindStates = new WeakMap<SessionState, SessionState>();

/** The session as it is shown while the responses are blind: with the names masked. */
export function toBlindState(state: SessionState): SessionState {
  const { row } = maskDataRow(state.dataRow, state.maskedPhrases);
  if (row === state.dataRow) return state;
  const known = blindStates.get(state);
  if (known !== undefined) return known;
  const blind = { ...state, dataRow: row };
  blindStates.set(state, blind);
  return blind;
}

/** How the row was read, as its label tells it. */
export function toReadingFields(state: SessionState): Pick<Label, 'coverage' | 'masked' | 'judgedLength'> {
  const { reachedEnd, judgedLength } = state.telemetry;
  const masked = selectMasked(state);
  const coverage = Object.fromEntries(Object.entries(reachedEnd).map(([id, is]) => [id, { reachedEnd: is }]));
  return {
    ...(Object.keys(coverage).length > 0 ? { coverage: { responses: coverage } } : {}),
    ...(Object.keys(masked).length > 0 ? { masked } : {}),
    ...(Object.keys(judgedLength).length > 0 ? { judgedLength } : {}),
  };
}
