import * as v from 'valibot';
import {
  applyPathPrefix,
  createFailure,
  createProblem,
  createSuccess,
  parseWith,
  type Result,
} from '../errors/index.js';
import { toQuoted } from './toQuoted.js';
import type { Option, OptionClassification, ParseContext, SettingsOf } from './types.js';

export const uiModeSchema = v.exactOptional(v.picklist(['hotkey', 'searchable']));

/** Reads what radio and checklist share: options, which may nest, and how they are shown. */
export function parseOptionSettings<Settings extends object>(
  raw: Readonly<Record<string, unknown>>,
  context: ParseContext,
  schema: v.GenericSchema<unknown, Settings>,
): Result<Settings & Pick<SettingsOf<OptionClassification>, 'options'>> {
  const settings = parseWith(schema, raw);
  const options = context.parseOptions(raw.options);
  if (!settings.ok || !options.ok) {
    return createFailure(...settings.problems, ...applyPathPrefix(['options'], options.problems));
  }
  if (options.value.length === 0) {
    const message = 'A question of this kind needs options. Add at least one.';
    return createFailure(createProblem('options-missing', message, { path: ['options'] }));
  }
  return createSuccess({ ...settings.value, options: options.value });
}

/** The option of this id, if the classification has it. */
export function toOption(classification: OptionClassification, id: string): Option | undefined {
  return classification.options.find((option) => option.id === id);
}

/** Problem: the answer names no option of the classification. */
export function createUnknownOption(id: unknown, classification: OptionClassification) {
  return createProblem(
    'answer-invalid',
    `${toQuoted(id)} is not an option of “${classification.name}”. Choose one of its options.`,
    { params: { classification: classification.name } },
  );
}
