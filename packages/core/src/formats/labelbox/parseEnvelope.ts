import * as v from 'valibot';
import { type Attachment, type DataRow, idSchema, jsonSchema } from '../../conversation/index.js';
import {
  createProblem,
  createSuccess,
  type JsonValue,
  type Path,
  type Problem,
  parseWith,
  type Result,
} from '../../errors/index.js';
import { looseIdSchema } from './content.js';

type Fields = Readonly<Record<string, unknown>>;

/** A part of a record that may hold ids, metadata and attachments, with its place. */
export interface EnvelopePart {
  readonly fields: Fields;
  readonly path: Path;
}

/** What surrounds a row's conversation. */
export interface Envelope extends Pick<DataRow, 'globalKey' | 'metadata' | 'attachments'> {
  /** The first of global key, external id and Labelbox’s own id. */
  readonly id?: string;
}

interface Located {
  readonly value: unknown;
  readonly path: Path;
}

/** The first field of these names that holds something; the snake case of exports and the camel case of older files are one name. */
function findField(parts: readonly EnvelopePart[], names: readonly string[]): Located | undefined {
  for (const name of names) {
    for (const { fields, path } of parts) {
      if (Object.hasOwn(fields, name) && fields[name] != null)
        return { value: fields[name], path: [...path, name] };
    }
  }
  return undefined;
}

function toWarnings(problems: readonly Problem[], path: Path, consequence: string): Problem[] {
  return problems.map((problem) => ({
    ...problem,
    severity: 'warning',
    path: [...path, ...problem.path],
    message: `${problem.message} ${consequence}`,
  }));
}

/** Each element that can be read; one that cannot is a warning. */
function parseKept<Value>(
  found: Located | undefined,
  schema: v.GenericSchema<unknown, Value>,
  what: string,
  problems: Problem[],
): { readonly value: Value; readonly path: Path }[] {
  if (found === undefined) return [];
  const list = parseWith(v.array(v.unknown()), found.value);
  if (!list.ok) {
    for (const one of toWarnings(list.problems, found.path, `The ${what} were left out.`)) problems.push(one);
    return [];
  }
  return list.value.flatMap((element, index) => {
    const path = [...found.path, index];
    const parsed = parseWith(schema, element);
    if (parsed.ok) return [{ value: parsed.value, path }];
    for (const one of toWarnings(parsed.problems, path, `This one of the ${what} was left out.`))
      problems.push(one);
    return [];
  });
}

const attachmentSchema = v.object({
  type: v.string(),
  value: v.pipe(v.string(), v.nonEmpty()),
  name: v.nullish(v.string()),
});

const metadataSchema = v.object({
  name: v.nullish(idSchema),
  schema_name: v.nullish(idSchema),
  schema_id: v.nullish(idSchema),
  value: jsonSchema,
});

function parseAttachments(parts: readonly EnvelopePart[], problems: Problem[]): Attachment[] {
  return parseKept(findField(parts, ['attachments']), attachmentSchema, 'attachments', problems).map(
    ({ value: { type, value, name } }) => ({ type, value, ...(name != null && { name }) }),
  );
}

function parseMetadata(parts: readonly EnvelopePart[], problems: Problem[]): Record<string, JsonValue> {
  const found = findField(parts, ['metadata_fields', 'metadataFields']);
  const metadata = new Map<string, JsonValue>();
  for (const { value: field, path } of parseKept(found, metadataSchema, 'metadata fields', problems)) {
    const name = field.name ?? field.schema_name ?? field.schema_id;
    if (name == null || metadata.has(name)) {
      const message =
        name == null
          ? 'This metadata field has no `name` and was left out. Name it.'
          : `The metadata field “${name}” stands here twice; the first was kept.`;
      const code = name == null ? 'wrong-type' : 'duplicate-id';
      problems.push(createProblem(code, message, { severity: 'warning', path }));
    } else metadata.set(name, field.value);
  }
  return Object.fromEntries(metadata);
}

function parseId(found: Located | undefined): Result<string | undefined> {
  if (found === undefined) return createSuccess(undefined);
  const id = parseWith(looseIdSchema, found.value);
  if (id.ok) return id;
  return {
    ok: false,
    problems: id.problems.map((problem) => ({ ...problem, path: [...found.path, ...problem.path] })),
  };
}

/**
 * Reads a row's ids, metadata and attachments. What is malformed among the latter two is left out with a warning; an id that cannot be
 * one keeps the row out.
 *
 * @param parts where to look, the likeliest place first.
 * @param own the part that holds Labelbox’s own `id` of the row, in export lines.
 */
export function parseEnvelope(parts: readonly EnvelopePart[], own?: EnvelopePart): Result<Envelope> {
  const globalKey = parseId(findField(parts, ['global_key', 'globalKey']));
  if (!globalKey.ok) return globalKey;
  const otherId =
    findField(parts, ['external_id', 'externalId']) ??
    (own === undefined ? undefined : findField([own], ['id']));
  const id = globalKey.value === undefined ? parseId(otherId) : globalKey;
  if (!id.ok) return id;
  const problems: Problem[] = [];
  const metadata = parseMetadata(parts, problems);
  const attachments = parseAttachments(parts, problems);
  const envelope = {
    ...(id.value !== undefined && { id: id.value }),
    ...(globalKey.value !== undefined && { globalKey: globalKey.value }),
    ...(Object.keys(metadata).length > 0 && { metadata }),
    ...(attachments.length > 0 && { attachments }),
  };
  return createSuccess(envelope, problems);
}
