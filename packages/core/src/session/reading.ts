import type { DataRow } from '../conversation/index.js';
import { createProblem, type Problem } from '../errors/index.js';
import type { Label, Masked } from '../label/index.js';
import { listMaskedRanges, type MaskedRange } from '../reading/index.js';
import { selectTurns } from './selectors.js';
import type { SessionAction, SessionState } from './types.js';

type ReadingAction = Extract<SessionAction, { readonly type: 'record-coverage' | 'record-length' }>;

/** What is known of how the responses are read, after an action. It is telemetry: undo leaves it alone. */
export function reduceReading(state: SessionState, action: ReadingAction): SessionState {
  const { responseId } = action;
  const { reachedEnd, judgedLength } = state.telemetry;
  if (action.type === 'record-length') {
    if (judgedLength[responseId] === action.length) return state;
    const lengths = { ...judgedLength, [responseId]: action.length };
    return { ...state, telemetry: { ...state.telemetry, judgedLength: lengths } };
  }
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

type RangesById = Readonly<Record<string, readonly MaskedRange[]>>;

function listMaskedTexts(
  texts: readonly { id: string; content: string }[],
  phrases: readonly string[],
): RangesById {
  return Object.fromEntries(
    texts.flatMap(({ id, content }) => {
      const ranges = listMaskedRanges(content, phrases);
      return ranges.length > 0 ? [[id, ranges] as const] : [];
    }),
  );
}

const maskedByRow = new WeakMap<DataRow, { readonly phrases: readonly string[]; readonly masked: Masked }>();

/** What of the row's texts is masked: of the responses, and of what the assistant said before. */
export function selectMasked({ dataRow, maskedPhrases: phrases }: SessionState): Masked {
  const known = maskedByRow.get(dataRow);
  if (known?.phrases === phrases) return known.masked;
  const responses = listMaskedTexts(
    dataRow.comparisons.flatMap((comparison) => comparison.responses),
    phrases,
  );
  const messages = listMaskedTexts(
    dataRow.messages.filter(({ role }) => role === 'assistant'),
    phrases,
  );
  const masked = {
    ...(Object.keys(responses).length > 0 ? { responses } : {}),
    ...(Object.keys(messages).length > 0 ? { messages } : {}),
  };
  maskedByRow.set(dataRow, { phrases, masked });
  return masked;
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
