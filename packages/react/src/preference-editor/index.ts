export { DefaultLayout } from './DefaultLayout.js';
export { PreferenceEditor, type PreferenceEditorProps } from './PreferenceEditor.js';
export { PreferenceEditorRoot } from './PreferenceEditorRoot.js';
export { type PrepareDataRowOptions, prepareDataRow } from './prepareDataRow.js';
export type { PreferenceEditorOptions, PreferenceEditorRootProps } from './props.js';
