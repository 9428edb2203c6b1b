export { builtInKinds, toKindRegistry } from './builtInKinds.js';
export { type ChecklistAnswer, type ChecklistClassification, checklistKind } from './checklist.js';
export { createKind, type KindDefinition } from './createKind.js';
export { type RadioAnswer, type RadioClassification, radioKind } from './radio.js';
export { type TextAnswer, type TextClassification, textKind, toCharacterCount } from './text.js';
export type {
  AnyKind,
  Classification,
  Kind,
  KindRegistry,
  Option,
  OptionClassification,
  ParseContext,
  Scope,
  SettingsOf,
} from './types.js';
