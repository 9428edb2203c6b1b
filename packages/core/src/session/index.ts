export { createSessionState, type SessionConfig } from './createSessionState.js';
export {
  isAboutResponses,
  listPresentedOptions,
  type PresentedOption,
  selectVerdictQuestion,
} from './presentedOptions.js';
export { reduceSession } from './reduceSession.js';
export {
  type PresentedResponse,
  type Progress,
  selectAnswer,
  selectAnswerProblems,
  selectCanRedo,
  selectCanSubmit,
  selectCanUndo,
  selectComparison,
  selectContentMode,
  selectIsPreferred,
  selectPrelabel,
  selectPresentedResponses,
  selectProblems,
  selectProgress,
  selectPrompt,
  selectQuestions,
} from './selectors.js';
export { toTimedLabel } from './telemetry.js';
export { toSkippedLabel, toSubmittedLabel } from './toFinalLabel.js';
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
  Telemetry,
  View,
} from './types.js';
