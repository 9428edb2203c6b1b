export { createReport, type Report } from './createReport.js';
export { createSessionController, type SessionController } from './createSessionController.js';
export type { ResponseStream, ResponseStreams } from './createStreamPump.js';
export {
  type AnyField,
  createFieldKind,
  type FieldKind,
  type FieldProps,
  type Suggestion,
} from './fieldKind.js';
export type {
  FlagDetails,
  HostCallbacks,
  LabelChangeDetails,
  Save,
  SaveResult,
  SkipDetails,
  ViewChangeDetails,
} from './hostContract.js';
export {
  type FieldKeyHandler,
  type SessionConfiguration,
  SessionProvider,
  usePreferenceSession,
  useSessionConfiguration,
} from './SessionContext.js';
export { showMessage } from './showMessage.js';
export { toShownState } from './shownState.js';
export { useActivity } from './useActivity.js';
export { type UseAnswer, useAnswer } from './useAnswer.js';
export { useFieldKeys } from './useFieldKeys.js';
export { type StoredDraft, useStoredDraft } from './useStoredDraft.js';
export { useStreams } from './useStreams.js';
