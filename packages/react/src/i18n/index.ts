export type { CharacterText } from './rawTexts.js';
export { TranslationsProvider, toProblemMessage, useTranslations } from './TranslationsContext.js';
export { defaultTranslations, type Translations } from './translations.js';
