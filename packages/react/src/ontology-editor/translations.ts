import type { Translations } from '../i18n/index.js';
import { conditionTranslations } from './conditions/translations.js';
import { effectTranslations } from './effects/translations.js';
import { jsonTranslations } from './json/translations.js';
import { questionTranslations } from './questions/translations.js';
import { settingTranslations } from './settings/translations.js';

type Params = Readonly<Record<string, string | number>>;

/** What is said beside a field, by problem code. A code without an entry is said in the problem's own English sentence. */
const problemTexts: Readonly<Record<string, (params: Params) => string>> = {
  'wrong-type': () => 'This is missing, or it is not what stands here. Fill it in.',
  'name-missing': () => 'This has no name yet. Imports and exports match on it.',
  'label-missing': () => 'This option has no name yet.',
  'degree-unnamed': () => 'Some degrees have no name. Name each, or none.',
  'label-repeated': ({ label = '' }) => `Another option is called “${label}” too.`,
  'unknown-reference': () => 'The question this goes by is gone.',
  'options-missing': () => 'A question of this kind needs options.',
};

const repairs: Readonly<Record<string, (params: Params) => string>> = {
  'add-option': () => 'Add one',
  'swap-limits': () => 'Swap them',
  'remove-condition': () => 'Take the condition away',
  'use-points': ({ points = 0 }) => `Use ${points} points`,
  'clear-point-names': () => 'Clear the names',
  'use-step': ({ step = 1 }) => `Use steps of ${step}`,
  'rename-option': ({ label = '' }) => `Call it “${label}”`,
};

/** Every string of the ontology editor, in English. Entries that depend on something are functions. */
export const ontologyEditorTranslations = {
  editorLabel: 'Ontology editor',
  untitled: 'Untitled',
  draftOf: (version: number) => `Draft of version ${version}`,
  publishedAs: (version: number) => `Published as version ${version}`,
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone',
  redone: 'Redone',
  json: 'JSON',
  problemCount: (problems: number) => (problems === 1 ? '1 problem' : `${problems} problems`),
  goToProblem: 'Go to it',
  publish: (version: number) => `Publish version ${version}`,
  panes: 'Pane shown',
  questionsPane: 'Questions',
  settingsPane: 'Settings',
  previewPane: 'Preview',
  preview: 'Preview',
  previewRow: 'Row in the preview',
  previewForm: 'Preview of the form',
  previewStale: 'The last state without problems.',
  previewStaleBody: 'Mend the problems to see the form as it is now.',
  previewEmpty: 'The form will stand here, as annotators see it.',
  sampleRowName: 'Sample',
  problemTexts,
  repairs,
  ...questionTranslations,
  ...settingTranslations,
  ...conditionTranslations,
  ...jsonTranslations,
  ...effectTranslations,
  /** Strings of the form in the preview, over the English ones. */
  form: {} as Partial<Translations>,
};

/** The strings of the ontology editor; a host passes any of them as `translations`. */
export type OntologyEditorTranslations = typeof ontologyEditorTranslations;
