import { bestWorstKind } from './bestWorst.js';
import { checklistKind } from './checklist.js';
import { createKindRegistry } from './createKind.js';
import { preferenceKind } from './preference.js';
import { radioKind } from './radio.js';
import { rankingKind } from './ranking.js';
import { ratingKind } from './rating.js';
import { textKind } from './text.js';
import type { KindEntry, KindRegistry } from './types.js';

/** The kinds every ontology can use. */
export const builtInKinds = [
  radioKind,
  checklistKind,
  textKind,
  ratingKind,
  preferenceKind,
  rankingKind,
  bestWorstKind,
] as const;

/** The built-in kinds and a host's own; a host's kind of the same name replaces ours. */
export function toKindRegistry(kinds: readonly KindEntry[] = []): KindRegistry {
  return createKindRegistry([...builtInKinds, ...kinds.map((one) => ('parse' in one ? one : one.kind))]);
}
