import type { Path } from '../../../errors/index.js';
import { isFields } from '../findContent.js';
import { createIdSource, type IdSource } from './createIdSource.js';
import { addDifference, type Walk } from './differences.js';
import { readNaming, toText } from './readName.js';
import { readFlag, readLimits, readScope, readUiMode } from './readSettings.js';

type Fields = Readonly<Record<string, unknown>>;

/** What each of Labelbox’s types is here. Those of data generation are always required. */
const kinds: ReadonlyMap<unknown, 'radio' | 'checklist' | 'text'> = new Map([
  ['radio', 'radio'],
  ['dropdown', 'radio'],
  ['checklist', 'checklist'],
  ['text', 'text'],
  ['prompt', 'text'],
  ['response-text', 'text'],
  ['response-radio', 'radio'],
  ['response-checklist', 'checklist'],
]);
const sameTypes = new Set<unknown>(['radio', 'checklist', 'text']);

/** What stands in a list, each with its place; what is no object or is archived is reported. */
export function listFeatures(
  raw: unknown,
  path: Path,
  walk: Walk,
): { readonly fields: Fields; readonly path: Path }[] {
  if (raw === undefined || raw === null) return [];
  if (!Array.isArray(raw)) {
    addDifference(walk, path, 'Expected a list here. What stands in its place was left out.');
    return [];
  }
  return [...raw.entries()].flatMap(([index, fields]) => {
    const here = [...path, index];
    if (isFields(fields) && fields.archived !== true) return [{ fields, path: here }];
    const what = isFields(fields)
      ? `“${toText(fields.name ?? fields.label) ?? ''}” is archived`
      : 'This is no object';
    addDifference(walk, here, `${what}, so it was left out.`);
    return [];
  });
}

/** The id of a feature: its own where that is free. Another one is reported, for annotations may name it by that. */
export function takeId(fields: Fields, name: string, ids: IdSource, path: Path, walk: Walk): string {
  const { adjudgeId, featureSchemaId } = fields;
  const id = ids.take([adjudgeId, featureSchemaId], name);
  const own = toText(adjudgeId) ?? toText(featureSchemaId) ?? '';
  if (own === '' || [adjudgeId, featureSchemaId].includes(id)) return id;
  const message = `The id ${JSON.stringify(own)} is given twice or cannot be one, so “${name}” has the id ${JSON.stringify(id)} here. Annotations that name it by schema id will not find it.`;
  addDifference(walk, [...path, 'featureSchemaId'], message);
  return id;
}

function readOption(fields: Fields, path: Path, ids: Walk['ids'], walk: Walk): object[] {
  const label = toText(fields.label) ?? toText(fields.value);
  if (label === undefined) {
    const message = 'This option has no text as its `label` or `value`, so it was left out. Name it.';
    addDifference(walk, path, message);
    return [];
  }
  const id = takeId(fields, label, ids, path, walk);
  const classifications = readQuestions(fields.options, [...path, 'options'], walk);
  const option = { id, label, value: toText(fields.value) ?? label };
  return [classifications.length > 0 ? { ...option, classifications } : option];
}

function readChoices(fields: Fields, path: Path, walk: Walk): object {
  const ids = createIdSource('option');
  const place = [...path, 'options'];
  const options = listFeatures(fields.options, place, walk).flatMap((one) =>
    readOption(one.fields, one.path, ids, walk),
  );
  return { ...readUiMode(fields, path, walk), options };
}

function readKindSettings(kind: string, fields: Fields, path: Path, walk: Walk): object {
  if (kind === 'text') return readLimits(fields, 'Characters', path, walk);
  const choices = readChoices(fields, path, walk);
  if (kind === 'checklist') return { ...choices, ...readLimits(fields, 'Choices', path, walk) };
  return readFlag(fields, 'isLikertScale', path, walk) ? { ...choices, isLikertScale: true } : choices;
}

function reportTypeAndAttributes({ type, attributes }: Fields, kind: string, path: Path, walk: Walk): void {
  if (!sameTypes.has(type)) {
    const message = `Labelbox’s type “${String(type)}” was read as a question of the kind “${kind}”.`;
    addDifference(walk, [...path, 'type'], message);
  }
  if (Array.isArray(attributes) && attributes.length > 0) {
    addDifference(walk, [...path, 'attributes'], 'Attributes have no place here; they were left out.');
  }
}

function readQuestion(fields: Fields, path: Path, walk: Walk, isTop: boolean): object[] {
  const kind = kinds.get(fields.type);
  if (kind === undefined) {
    const type = toText(fields.type) ?? 'none';
    addDifference(walk, path, `Questions of the type “${type}” have no counterpart here; it was left out.`);
    return [];
  }
  const naming = readNaming(fields, path, walk);
  if (naming === undefined) return [];
  reportTypeAndAttributes(fields, kind, path, walk);
  const id = takeId(fields, naming.name, walk.ids, path, walk);
  const settings = readKindSettings(kind, fields, path, walk);
  if ('options' in settings && Array.isArray(settings.options) && settings.options.length === 0) {
    addDifference(
      walk,
      [...path, 'options'],
      `“${naming.name}” has no options, so it was left out. Add some.`,
    );
    return [];
  }
  const isGeneration = fields.type !== 'dropdown' && !sameTypes.has(fields.type);
  return [
    {
      id,
      kind,
      ...(isTop ? readScope(fields, path, walk) : {}),
      ...naming,
      ...((readFlag(fields, 'required', path, walk) || isGeneration) && { required: true }),
      ...settings,
    },
  ];
}

/** Reads classifications; of what has no counterpart here, each is reported. */
export function readQuestions(raw: unknown, path: Path, walk: Walk, isTop = false): object[] {
  return listFeatures(raw, path, walk).flatMap((one) => readQuestion(one.fields, one.path, walk, isTop));
}
