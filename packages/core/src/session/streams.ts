import { createProblem, type Problem } from '../errors/index.js';
import { selectTurns } from './selectors.js';
import type { SessionAction, SessionState, StreamStatus, Telemetry } from './types.js';

type StreamAction = Extract<SessionAction, { readonly type: 'append-text' | 'end-text' }>;

/** The row with more of a response's text, and whether more is to come. The row's hash stays that of the row as it was given. */
export function reduceStream(state: SessionState, action: StreamAction): SessionState {
  const { responseId } = action;
  if (action.type === 'end-text') {
    const status: StreamStatus = action.hasFailed === true ? 'failed' : 'done';
    return { ...state, streams: { ...state.streams, [responseId]: status } };
  }
  const comparisons = state.dataRow.comparisons.map((comparison) => {
    if (!comparison.responses.some(({ id }) => id === responseId)) return comparison;
    const responses = comparison.responses.map((response) =>
      response.id === responseId ? { ...response, content: response.content + action.text } : response,
    );
    return { ...comparison, responses };
  });
  return {
    ...state,
    dataRow: { ...state.dataRow, comparisons },
    streams: { ...state.streams, [responseId]: 'open' },
  };
}

/** Whether a response is still being written, and how that ended. Absent: it was there from the start. */
export function selectStreamStatus({ streams }: SessionState, responseId: string): StreamStatus | undefined {
  return streams[responseId];
}

/** What an answer was given on: as much of each streamed text as was there. */
export function toJudged(state: SessionState): Telemetry {
  const { telemetry, streams, dataRow } = state;
  const lengths = dataRow.comparisons
    .flatMap(({ responses }) => responses)
    .filter(({ id }) => streams[id] !== undefined)
    .map(({ id, content }) => [id, content.length] as const);
  if (lengths.length === 0) return telemetry;
  return { ...telemetry, judgedLength: { ...telemetry.judgedLength, ...Object.fromEntries(lengths) } };
}

/** What is still to be written before the label can be given, where the session waits for that. */
export function selectStreamProblems(state: SessionState): readonly Problem[] {
  if (state.allowsEarlySubmit) return [];
  return selectTurns(state).flatMap(({ id, responses }) =>
    responses.flatMap(({ id: responseId }) => {
      if (state.streams[responseId] !== 'open') return [];
      const letter = state.label.presentation.letters[id]?.[responseId] ?? '';
      const message = `Response ${letter} is still being written. Submit when it has ended.`;
      return [createProblem('response-unfinished', message, { params: { letter, responseId } })];
    }),
  );
}
