import { applyPathPrefix, createSuccess, type Result } from '../errors/index.js';
import type { AnyKind, Classification, ConditionalSettings, ParseContext } from '../kinds/index.js';

type RawClassification = Readonly<Record<string, unknown>>;

/**
 * Reads what a classification's settings come to while its conditions hold, as its kind reads its settings: each set has to make sense beside
 * the others the question has.
 */
export function parseSettingsIf(
  raw: RawClassification,
  { settingsIf = [] }: Classification,
  kind: AnyKind,
  context: ParseContext,
): Result<readonly ConditionalSettings[]> {
  const results = settingsIf.map(({ settings }) => kind.parse({ ...raw, ...settings }, context));
  const problems = results.flatMap((result, index) =>
    applyPathPrefix(['settingsIf', index, 'settings'], result.problems),
  );
  if (results.some(({ ok }) => !ok)) return { ok: false, problems };
  const read = settingsIf.map((one, index): ConditionalSettings => {
    const result = results[index];
    const own = Object.entries(result?.ok === true ? result.value : {});
    return { ...one, settings: Object.fromEntries(own.filter(([key]) => Object.hasOwn(one.settings, key))) };
  });
  return createSuccess(read, problems);
}
