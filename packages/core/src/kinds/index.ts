export { type BestWorstAnswer, type BestWorstClassification, bestWorstKind } from './bestWorst.js';
export { builtInKinds, toKindRegistry } from './builtInKinds.js';
export { type ChecklistAnswer, type ChecklistClassification, checklistKind } from './checklist.js';
export {
  type AnswerCondition,
  type Condition,
  conditionSchema,
  listAnswerConditions,
  listConditionReferences,
  type VerdictOutcome,
} from './condition.js';
export { createKind, type KindDefinition } from './createKind.js';
export {
  listVerdictsOf,
  type PreferenceAnswer,
  type PreferenceVerdict,
  preferenceKind,
} from './preference.js';
export {
  listTieOptions,
  type PreferenceAxis,
  type PreferenceClassification,
  type StrengthScale,
  type TieOption,
  toDegreeCount,
  toTieQuality,
} from './preferenceSettings.js';
export { type RadioAnswer, type RadioClassification, radioKind } from './radio.js';
export { type RankingAnswer, type RankingClassification, rankingKind } from './ranking.js';
export {
  applyNotRankable,
  applyPlacement,
  applyRankStep,
  applyRankTie,
  applyShownOrder,
  applyTakeBack,
  applyTakeOut,
  listPlaced,
  listUnplaced,
  type PlacedResponse,
} from './rankingMoves.js';
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
  KindEntry,
  KindRegistry,
  Option,
  OptionClassification,
  ParseContext,
  Scope,
  SettingsOf,
} from './types.js';
