import { checklistKind, radioKind, textKind } from '@adjudge/core';
import { createFieldKind, type FieldKind } from '../session/index.js';
import { ChecklistField } from './ChecklistField.js';
import { RadioField } from './RadioField.js';
import { TextField } from './TextField.js';

/** The fields of the built-in kinds. */
export const builtInFieldKinds = [
  createFieldKind(radioKind, RadioField),
  createFieldKind(checklistKind, ChecklistField),
  createFieldKind(textKind, TextField),
] as const;

/** The built-in fields and a host's own, by kind; a host's field of the same kind replaces ours. */
export function toFieldKindRegistry(kinds: readonly FieldKind[]): ReadonlyMap<string, FieldKind> {
  return new Map([...builtInFieldKinds, ...kinds].map((fieldKind) => [fieldKind.kind.kind, fieldKind]));
}
