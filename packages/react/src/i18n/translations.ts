import { comparingToolTexts } from './comparingToolTexts.js';
import { evidenceToolTexts } from './evidenceToolTexts.js';
import { fieldTexts } from './fieldTexts.js';
import { markingTexts } from './markingTexts.js';
import { searchTexts } from './searchTexts.js';
import { texts } from './texts.js';

/**
 * Every string the editor shows or says, in English. Entries that depend on something are functions. Those of parts that load late are in files
 * of their own, and loaded with them.
 */
export const defaultTranslations = {
  ...texts,
  ...comparingToolTexts,
  ...evidenceToolTexts,
  ...fieldTexts,
  ...markingTexts,
  ...searchTexts,
};

/** The strings of the editor. A host passes any of them; the others stay English. */
export type Translations = typeof defaultTranslations;
