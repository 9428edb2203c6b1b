export { selectOpenPrelabels } from './acceptPrelabels.js';
export { type ComparisonContradiction, selectContradictions } from './contradictions.js';
export { createSessionState, type SessionConfig } from './createSessionState.js';
export {
  listPresentedOptions,
  type PresentedOption,
  selectVerdictQuestion,
  toAskedComparison,
} from './presentedOptions.js';
export {
  selectHasReachedEnd,
  selectMasked,
  selectReadingProblems,
  selectUnread,
  toBlindState,
  type UnreadResponse,
} from './reading.js';
export {
  type Arrangement,
  defaultReadingView,
  isSameReadingView,
  type ReadingView,
  toReadingView,
  type UnchangedText,
} from './readingView.js';
export { reduceSession } from './reduceSession.js';
export { selectCanSubmit, selectFirstHold } from './selectCanSubmit.js';
export {
  type PresentedResponse,
  type Progress,
  selectAnswer,
  selectAnswerProblems,
  selectCanRedo,
  selectCanUndo,
  selectComparison,
  selectContentMode,
  selectIsPreferred,
  selectLeftByTurn,
  selectPrelabel,
  selectPresentedResponses,
  selectProblems,
  selectProgress,
  selectPrompt,
  selectQuestionPlace,
  selectQuestions,
  selectTurnOf,
  selectTurnQuestions,
  selectTurns,
} from './selectors.js';
export { selectFieldSpans, selectHasSpanQuestions, selectSpanQuestions, selectSpans } from './spans.js';
export { selectStreamStatus } from './streams.js';
export { toSkippedLabel, toSubmittedLabel } from './toFinalLabel.js';
export { toTimedLabel } from './toTimedLabel.js';
export type {
  AnswerAction,
  Burst,
  ChangeReason,
  ContentMode,
  DraftStatus,
  History,
  HistoryStep,
  PrelabelMode,
  SaveIntent,
  SaveStatus,
  SessionAction,
  SessionState,
  StreamStatus,
  Telemetry,
  View,
} from './types.js';
