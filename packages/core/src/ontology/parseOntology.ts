import * as v from 'valibot';
import { idSchema, jsonSchema } from '../conversation/index.js';
import {
  applyPathPrefix,
  createFailure,
  createProblem,
  createSuccess,
  hasErrors,
  type Path,
  type Problem,
  parseWith,
  type Result,
  toReason,
} from '../errors/index.js';
import {
  type Classification,
  conditionSchema,
  type KindEntry,
  type KindRegistry,
  type Option,
  toKindRegistry,
} from '../kinds/index.js';
import { listConditionProblems } from './listConditionProblems.js';
import { createUnreadProblem, parseSettingsIf } from './parseSettingsIf.js';
import type { Ontology } from './types.js';
import { listPlacedClassifications } from './walk.js';

/** What every kind shares, and the options with the questions in them: who asks about these has to be able to rely on them. */
const fixed = new Set(
  'id kind scope name instructions required visibleIf requiredIf settingsIf options'.split(' '),
);

const conditionalSettings = v.pipe(
  v.record(v.string(), jsonSchema),
  v.check(
    (settings) => Object.keys(settings).every((key) => !fixed.has(key)),
    'Only settings of the question’s own kind can depend on answers, and its options can’t. Take the others away, or ask another question with visibleIf.',
  ),
);

const shared = v.object({
  id: idSchema,
  kind: v.string(),
  scope: v.exactOptional(v.picklist(['row', 'message', 'comparison', 'response', 'span'])),
  name: v.string(),
  instructions: v.exactOptional(v.string()),
  required: v.exactOptional(v.boolean()),
  visibleIf: v.exactOptional(conditionSchema),
  requiredIf: v.exactOptional(conditionSchema),
  settingsIf: v.exactOptional(v.array(v.object({ if: conditionSchema, settings: conditionalSettings }))),
});

const optionShape = v.looseObject({ id: idSchema, label: v.string(), value: v.exactOptional(v.string()) });

const ontologyShape = v.object({
  id: idSchema,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: v.string(),
  mediaType: v.exactOptional(v.picklist(['conversational', 'text'])),
  classifications: v.array(v.unknown()),
});

/** Reads each element, and fails with the problems of all that could not be read. */
function parseEach<Value>(
  raw: readonly unknown[],
  parse: (element: unknown) => Result<Value>,
): Result<readonly Value[]> {
  const results = raw.map(parse);
  const problems = results.flatMap((result, index) => applyPathPrefix([index], result.problems));
  const values = results.flatMap((result) => (result.ok ? [result.value] : []));
  return values.length === raw.length ? createSuccess(values, problems) : { ok: false, problems };
}

interface Identified {
  readonly id: string;
  readonly path: Path;
}

function listDuplicateIds(things: readonly Identified[], what: string): Problem[] {
  const seen = new Set<string>();
  return things.flatMap(({ id, path }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    if (isNew) return [];
    const message = `Two ${what} have the id ${JSON.stringify(id)}. Give each its own.`;
    return [createProblem('duplicate-id', message, { path: [...path, 'id'], params: { id } })];
  });
}

function parseOption(raw: unknown, kinds: KindRegistry): Result<Option> {
  const parsed = parseWith(optionShape, raw);
  if (!parsed.ok) return parsed;
  const { id, label, value = label, classifications = [] } = parsed.value;
  const list = parseWith(v.array(v.unknown()), classifications);
  const nested = list.ok ? parseEach(list.value, (element) => parseClassification(element, kinds)) : list;
  if (!nested.ok) return createFailure(...applyPathPrefix(['classifications'], nested.problems));
  const option = { id, label, value };
  return createSuccess(nested.value.length > 0 ? { ...option, classifications: nested.value } : option);
}

function parseOptions(raw: unknown, kinds: KindRegistry): Result<readonly Option[]> {
  const list = parseWith(v.array(v.unknown()), raw);
  if (!list.ok) return list;
  const options = parseEach(list.value, (element) => parseOption(element, kinds));
  if (!options.ok) return options;
  const duplicates = listDuplicateIds(
    options.value.map(({ id }, index) => ({ id, path: [index] })),
    'options',
  );
  return duplicates.length > 0 ? { ok: false, problems: duplicates } : options;
}

/**
 * A question of an unknown kind is kept with its settings, so that the form can show a notice in its place and nothing is lost on export. What it
 * calls options has to be options all the same: others read them.
 */
function parseUnknownKind(raw: object, base: Classification, kinds: KindRegistry): Result<Classification> {
  const message = `No kind “${base.kind}” is registered. Pass it in \`kinds\`, or change the question’s kind.`;
  const warning = createProblem('kind-unknown', message, { severity: 'warning', path: ['kind'] });
  if (!('options' in raw)) return createSuccess({ ...raw, ...base }, [warning]);
  const options = parseOptions(raw.options, kinds);
  if (!options.ok) return { ok: false, problems: applyPathPrefix(['options'], options.problems) };
  return createSuccess({ ...raw, ...base, options: options.value }, [warning]);
}

type RawClassification = Readonly<Record<string, unknown>>;

function parseClassification(raw: unknown, kinds: KindRegistry): Result<Classification> {
  const base = parseWith(shared, raw);
  if (!base.ok) return base;
  const kind = kinds.get(base.value.kind);
  if (kind === undefined) return parseUnknownKind(raw as object, base.value, kinds);
  const context = { parseOptions: (rawOptions: unknown) => parseOptions(rawOptions, kinds) };
  const settings = kind.parse(raw as RawClassification, context);
  if (!settings.ok) return settings;
  const conditional = parseSettingsIf(raw as RawClassification, base.value, kind, context);
  const problems = [...settings.problems, ...conditional.problems];
  if (!conditional.ok) return { ok: false, problems };
  const unread = Object.keys(raw as RawClassification)
    .filter((key) => !fixed.has(key) && !Object.hasOwn(settings.value, key))
    .map((key) => createUnreadProblem(kind.kind, [key]));
  const settingsIf = conditional.value.length > 0 ? { settingsIf: conditional.value } : {};
  return createSuccess({ ...base.value, ...settingsIf, ...settings.value }, [...problems, ...unread]);
}

/** Where a host may hand over its own kinds; they add to the built-in ones, and one of the same name replaces ours. */
export interface KindOptions {
  readonly kinds?: readonly KindEntry[];
}

/**
 * Reads an ontology from anything at all, once, at the border.
 *
 * @returns the ontology, with a warning for each question of an unknown kind; or problems that name the path. Never throws.
 */
export function parseOntology(raw: unknown, { kinds = [] }: KindOptions = {}): Result<Ontology> {
  const registry = toKindRegistry(kinds);
  const outer = parseWith(ontologyShape, raw);
  if (!outer.ok) return outer;
  try {
    const parsed = parseEach(outer.value.classifications, (element) =>
      parseClassification(element, registry),
    );
    if (!parsed.ok) return createFailure(...applyPathPrefix(['classifications'], parsed.problems));
    const ontology = { ...outer.value, classifications: parsed.value };
    const placed = listPlacedClassifications(ontology.classifications, ['classifications']);
    const duplicates = listDuplicateIds(
      placed.map(({ classification, path }) => ({ id: classification.id, path })),
      'questions',
    );
    const problems = [
      ...applyPathPrefix(['classifications'], parsed.problems),
      ...duplicates,
      ...listConditionProblems(ontology),
    ];
    return hasErrors(problems) ? { ok: false, problems } : createSuccess(ontology, problems);
  } catch (cause) {
    const message =
      cause instanceof RangeError
        ? 'The questions are nested too deep to be read. Flatten the ontology.'
        : `The questions could not be read (${toReason(cause)}). They may be nested too deep, or a kind threw; flatten them, or correct the kind.`;
    return createFailure(createProblem('input-too-deep', message));
  }
}
