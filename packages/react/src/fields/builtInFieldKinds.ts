import {
  bestWorstKind,
  checklistKind,
  preferenceKind,
  radioKind,
  rankingKind,
  ratingKind,
  textKind,
} from '@adjudge/core';
import { createFieldKind, type FieldKind } from '../session/index.js';
import { ChecklistField } from './ChecklistField.js';
import { LazyBestWorstField, LazyPreferenceField, LazyRatingField } from './lazyFields.js';
import { RadioField } from './RadioField.js';
import { RankingField } from './ranking/RankingField.js';
import { TextField } from './TextField.js';

/** The fields of the built-in kinds. */
export const builtInFieldKinds = [
  createFieldKind(radioKind, RadioField),
  createFieldKind(checklistKind, ChecklistField),
  createFieldKind(textKind, TextField),
  createFieldKind(ratingKind, LazyRatingField),
  createFieldKind(preferenceKind, LazyPreferenceField),
  createFieldKind(bestWorstKind, LazyBestWorstField),
  createFieldKind(rankingKind, RankingField),
] as const;

/** The built-in fields and a host's own, by kind; a host's field of the same kind replaces ours. */
export function toFieldKindRegistry(kinds: readonly FieldKind[]): ReadonlyMap<string, FieldKind> {
  return new Map([...builtInFieldKinds, ...kinds].map((fieldKind) => [fieldKind.kind.kind, fieldKind]));
}
