export { applyPrelabels } from './applyPrelabels.js';
export { toHash, toRowHash } from './hash.js';
export { hasTree, listPath, listPrompt, listRepliesTo, toJudgedComparison } from './listThread.js';
export { type Masked, maskDataRow } from './maskDataRow.js';
export { parseDataRow } from './parseDataRow.js';
export {
  createPresentation,
  listPresented,
  type Presentation,
  toLetter,
  toPresentation,
} from './presentation.js';
export { idSchema, jsonSchema, maskedRangeSchema, offsetSchema, targetSchema } from './schema.js';
export { isSpanOf, toFieldText, toSortedSpans } from './span.js';
export {
  rowTarget,
  type SpanField,
  type SpanTarget,
  type Target,
  toTargetId,
  toTargetKey,
} from './target.js';
export { type BlindOptions, toBlindDataRow } from './toBlindDataRow.js';
export { toTargetComparison } from './toTargetComparison.js';
export type {
  Attachment,
  Author,
  Comparison,
  DataRow,
  Message,
  ModelResponse,
  OptionBinding,
  OptionBindings,
  Prelabel,
  Role,
  TieQuality,
} from './types.js';
