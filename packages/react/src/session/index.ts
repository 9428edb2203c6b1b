export { createSessionController, type SessionController } from './createSessionController.js';
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
} from './hostContract.js';
export {
  type SessionConfiguration,
  SessionProvider,
  usePreferenceSession,
  useSessionConfiguration,
} from './SessionContext.js';
export { useActivity } from './useActivity.js';
export { type UseAnswer, useAnswer } from './useAnswer.js';
export { type StoredDraft, useStoredDraft } from './useStoredDraft.js';
