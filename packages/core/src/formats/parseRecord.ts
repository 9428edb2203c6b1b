import {
  createFailure,
  createProblem,
  createSuccess,
  type JsonValue,
  type Result,
  toReason,
} from '../errors/index.js';
import type { KindRegistry } from '../kinds/index.js';
import type { Label } from '../label/index.js';
import type { Ontology } from '../ontology/index.js';
import type { ProjectDetails } from '../project/index.js';
import { isAnnotationRecord } from './labelbox/annotations/record.js';
import { parseLabelboxRecord, type SourcedDataRow } from './labelbox/parseLabelboxRecord.js';
import type { ToRole } from './labelbox/toLabelboxRole.js';
import { isNativeRecord, type NativeRecord, parseNativeRecord } from './native.js';

/** A project as a file holds it: rows and labels are records of their own. */
export type ImportedProject = ProjectDetails & { readonly ontology: Ontology };

/** What a record turned out to be. */
export type ImportedRecord =
  | ({ readonly type: 'data-row'; readonly isNative?: true } & SourcedDataRow)
  | { readonly type: 'label'; readonly label: Label }
  | { readonly type: 'project'; readonly project: ImportedProject }
  /** Read once the rows and questions are known that it is matched to. */
  | { readonly type: 'annotation'; readonly value: JsonValue };

export interface RecordContext {
  readonly kinds: KindRegistry;
  readonly toRole: ToRole;
}

function toImported(record: NativeRecord): ImportedRecord {
  if (record.type !== 'data-row') return record;
  return { ...record, isNative: true, toSourcePath: (path) => ['dataRow', ...path] };
}

function toRecord(value: JsonValue, { kinds, toRole }: RecordContext): Result<ImportedRecord> {
  if (isNativeRecord(value)) {
    const native = parseNativeRecord(value, kinds);
    return native.ok ? createSuccess(toImported(native.value), native.problems) : native;
  }
  if (isAnnotationRecord(value)) return createSuccess({ type: 'annotation', value });
  const row = parseLabelboxRecord(value, toRole);
  return row.ok ? createSuccess({ type: 'data-row', ...row.value }, row.problems) : row;
}

/** Reads one record of any shape that can be imported. Never throws: what exhausts the stack comes back as a problem. */
export function parseRecord(value: JsonValue, context: RecordContext): Result<ImportedRecord> {
  return toGuarded(() => toRecord(value, context));
}

/**
 * The result, or a problem in place of what was thrown: by an engine at what is too deep or too large for it, as a `RangeError` or, at the very
 * end of the stack, as whatever its built-in functions then come to; or by a host's kind or `toRole`.
 */
export function toGuarded<Value>(parse: () => Result<Value>): Result<Value> {
  try {
    return parse();
  } catch (cause) {
    const message =
      cause instanceof RangeError
        ? 'This record is too large or nested too deep to be read. Split or flatten it.'
        : `This record could not be read (${toReason(cause)}). It may be nested too deep, or a kind of question or \`toRole\` threw; flatten it, or correct what threw.`;
    return createFailure(createProblem('input-too-deep', message));
  }
}
