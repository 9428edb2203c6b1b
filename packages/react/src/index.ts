export { defaultHotkeys, type HotkeyAction, type Hotkeys } from './a11y/index.js';
export {
  ClassificationForm,
  MessageFields,
  ResponseFields,
  SpanFields,
} from './classification-form/index.js';
export { ConversationThread } from './conversation-thread/index.js';
export { Evidence } from './evidence/index.js';
export { type ShownOptions, usePresentedOptions } from './fields/index.js';
export { defaultTranslations, type Translations } from './i18n/index.js';
export {
  DefaultLayout,
  PreferenceEditor,
  type PreferenceEditorOptions,
  type PreferenceEditorProps,
  PreferenceEditorRoot,
  type PreferenceEditorRootProps,
  type PrepareDataRowOptions,
  prepareDataRow,
} from './preference-editor/index.js';
export { ContentModeToggle, ResponseComparator, SaveState } from './response-comparator/index.js';
export {
  createFieldKind,
  type FieldKeyHandler,
  type FieldKind,
  type FieldProps,
  type FlagDetails,
  type HostCallbacks,
  type LabelChangeDetails,
  type ResponseStream,
  type ResponseStreams,
  type Save,
  type SaveResult,
  type SkipDetails,
  type Suggestion,
  type UseAnswer,
  useAnswer,
  useFieldKeys,
  usePreferenceSession,
  type ViewChangeDetails,
} from './session/index.js';
export { TextSearch } from './text-search/index.js';
