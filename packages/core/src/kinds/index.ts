export { type BestWorstAnswer, type BestWorstClassification, bestWorstKind } from './bestWorst.js';
export { builtInKinds, toKindRegistry } from './builtInKinds.js';
export { type ChecklistAnswer, type ChecklistClassification, checklistKind } from './checklist.js';
export {
  type Condition,
  conditionSchema,
  listConditionReferences,
  type VerdictOutcome,
} from './condition.js';
export { createKind, type KindDefinition } from './createKind.js';
export {
  listTieOptions,
  listVerdictsOf,
  type PreferenceAnswer,
  type PreferenceAxis,
  type PreferenceClassification,
  type PreferenceVerdict,
  preferenceKind,
  type StrengthScale,
  type TieOption,
  toDegreeCount,
  toTieQuality,
} from './preference.js';
export { type RadioAnswer, type RadioClassification, radioKind } from './radio.js';
export { type RankingAnswer, type RankingClassification, rankingKind } from './ranking.js';
export {
  listPoints,
  type RatingAnswer,
  type RatingClassification,
  type RatingLabel,
  ratingKind,
} from './rating.js';
export { type TextAnswer, type TextClassification, textKind, toCharacterCount } from './text.js';
export type {
  AnyKind,
  Classification,
  ConditionalSettings,
  Kind,
  KindRegistry,
  Option,
  OptionClassification,
  ParseContext,
  Scope,
  SettingsOf,
} from './types.js';
