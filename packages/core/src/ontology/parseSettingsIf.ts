import {
  applyPathPrefix,
  createProblem,
  createSuccess,
  type Path,
  type Problem,
  type Result,
} from '../errors/index.js';
import type { AnyKind, Classification, ConditionalSettings, ParseContext } from '../kinds/index.js';

type RawClassification = Readonly<Record<string, unknown>>;

type Settings = ConditionalSettings['settings'];

/** Settings that make sense each, and not together. Their conditions may exclude each other, so that is no error. */
function listTogetherProblems(
  settingsIf: readonly ConditionalSettings[],
  parse: (settings: Settings) => Result<unknown>,
): Problem[] {
  const pairs = settingsIf.flatMap((one, at) => settingsIf.slice(0, at).map((other) => ({ one, other, at })));
  return pairs.flatMap(({ one, other, at }) => {
    const parsed = parse({ ...other.settings, ...one.settings });
    if (parsed.ok) return [];
    const first = settingsIf.indexOf(other);
    const problems = applyPathPrefix(['settingsIf', at, 'settings'], parsed.problems);
    return problems.map((problem) => {
      const message = `${problem.message} That comes of settingsIf[${first}] and settingsIf[${at}] together: change one of them, unless their conditions never hold at once.`;
      return { ...problem, severity: 'warning' as const, message };
    });
  });
}

/** Problem: the kind did not read this setting. A name that is misspelt would else be lost without a word. */
export function createUnreadProblem(kind: string, path: Path): Problem {
  const message = `Questions of the kind “${kind}” have no setting of this name, so it was left out. Correct the name or take it away.`;
  return createProblem('wrong-type', message, { severity: 'warning', path });
}

function listUnread(
  settingsIf: readonly ConditionalSettings[],
  read: readonly ConditionalSettings[],
  { kind }: AnyKind,
): Problem[] {
  return settingsIf.flatMap(({ settings }, index) =>
    Object.keys(settings)
      .filter((key) => !Object.hasOwn(read[index]?.settings ?? {}, key))
      .map((key) => createUnreadProblem(kind, ['settingsIf', index, 'settings', key])),
  );
}

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
  const together = listTogetherProblems(settingsIf, (settings) =>
    kind.parse({ ...raw, ...settings }, context),
  );
  const read = settingsIf.map((one, index): ConditionalSettings => {
    const result = results[index];
    const own = Object.entries(result?.ok === true ? result.value : {});
    return { ...one, settings: Object.fromEntries(own.filter(([key]) => Object.hasOwn(one.settings, key))) };
  });
  return createSuccess(read, [...problems, ...together, ...listUnread(settingsIf, read, kind)]);
}
