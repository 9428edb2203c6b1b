export type { CharacterText } from './markingTexts.js';
export { TranslationsProvider, toProblemMessage, useTranslations } from './TranslationsContext.js';
export type { Texts } from './texts.js';
export { defaultTranslations, type Translations } from './translations.js';
