import type { DataRow, Prelabel } from '../../../conversation/index.js';
import { createFailure, createProblem, type Problem, type Result, toReason } from '../../../errors/index.js';
import { toQuestionKey } from '../../../ontology/index.js';
import { type ImportProblem, type ImportSource, toImportSourceText } from '../../importReport.js';
import { isFields } from '../findContent.js';
import { type AnnotationContext, type ReadAnnotation, readAnnotation } from './readAnnotation.js';
import { toText } from './record.js';
import type { AnnotationLine } from './types.js';

/** What stands where an annotation can stand, or what is wrong there. */
export type FoundAnnotation = { readonly source: ImportSource; readonly value: unknown } | ImportProblem;

/** An annotation on its way in. One that stays out has no row and suggests nothing. */
export interface AnnotationEntry {
  readonly source: ImportSource;
  readonly row?: DataRow;
  readonly line: AnnotationLine;
  readonly prelabels: readonly Prelabel[];
  /** The name or schema id it is counted by. */
  readonly name: string;
  readonly isBenchmark: boolean;
}

/** How many annotations of one name a row may have in an import, as in Labelbox. */
const maximumOfOneName = 5000;

/** What is said of an annotation whether it can be read or not. */
interface Head extends Pick<AnnotationEntry, 'name' | 'isBenchmark'> {
  readonly uuid?: string;
  readonly problems: readonly Problem[];
}

function toHead(value: unknown): Head {
  const fields = isFields(value) ? value : {};
  const uuid = toText(fields.uuid);
  const { isBenchmarkReferenceLabel: flag = null } = fields;
  const message =
    'Expected true or false here, and it is neither, so this does not make a benchmark. Write `true`, without quotes.';
  const details = { severity: 'warning', path: ['isBenchmarkReferenceLabel'] } as const;
  return {
    ...(uuid !== undefined && { uuid }),
    name: toText(fields.name) ?? toText(fields.schemaId) ?? '',
    isBenchmark: flag === true,
    problems:
      flag === null || typeof flag === 'boolean' ? [] : [createProblem('wrong-type', message, details)],
  };
}

/** A record that was handed over in code may throw when it is looked at, and so may a host's kind. */
function readGuarded(value: unknown, context: AnnotationContext) {
  let head: Head = { name: '', isBenchmark: false, problems: [] };
  try {
    head = toHead(value);
    return { head, read: readAnnotation(value, context) };
  } catch (cause) {
    const message = `This annotation could not be read (${toReason(cause)}). It may be nested too deep, or a kind of question threw; leave it out.`;
    const read: Result<ReadAnnotation> = createFailure(createProblem('input-too-deep', message));
    return { head, read };
  }
}

/** Reads what stands where an annotation can stand. */
export function toAnnotationEntry(found: FoundAnnotation, context: AnnotationContext): AnnotationEntry {
  const { source } = found;
  const base = { source, status: 'left-out', answers: [] } as const;
  if (!('value' in found)) {
    const { source: _source, ...problem } = found;
    return { source, line: { ...base, problems: [problem] }, prelabels: [], name: '', isBenchmark: false };
  }
  const { head, read } = readGuarded(found.value, context);
  const { uuid, name, isBenchmark } = head;
  const problems = [...head.problems, ...read.problems];
  const line = { ...base, ...(uuid !== undefined && { uuid }), problems };
  if (!read.ok) return { source, line, prelabels: [], name, isBenchmark };
  const { row, matchedBy, answers } = read.value;
  const added: AnnotationLine = {
    ...line,
    status: 'added',
    row: { dataRowId: row.id, matchedBy },
    answers: answers.map(({ matched }) => matched),
  };
  const prelabels = answers.map(({ prelabel }) => prelabel);
  return { source, row, line: added, prelabels, name, isBenchmark };
}

/** The entry with a problem more, and another fate where it has one. */
export function applyFate(
  entry: AnnotationEntry,
  status: AnnotationLine['status'],
  problem: Problem,
): AnnotationEntry {
  const line = { ...entry.line, status, problems: [...entry.line.problems, problem] };
  return status === 'added' ? { ...entry, line } : { ...entry, line, prelabels: [] };
}

const isAdded = ({ line }: AnnotationEntry) => line.status === 'added';

/** The entries without those of a row and name that has too many. */
export function applyLimit(entries: readonly AnnotationEntry[]): AnnotationEntry[] {
  const toKey = ({ row, name }: AnnotationEntry) => JSON.stringify([row?.id, name]);
  const counts = new Map<string, number>();
  for (const entry of entries.filter(isAdded)) {
    const key = toKey(entry);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return entries.map((entry) => {
    const count = isAdded(entry) ? (counts.get(toKey(entry)) ?? 0) : 0;
    if (count <= maximumOfOneName) return entry;
    const message = `Row with id or global key ${entry.row?.id} has ${count} annotations for label ${entry.name}. Imports are limited to ${maximumOfOneName} annotations per data row. Split the import.`;
    const params = { count, limit: maximumOfOneName };
    return applyFate(entry, 'left-out', createProblem('too-many-annotations', message, { params }));
  });
}

const toAnswerIdentity = (row: DataRow, { classificationId, target }: Prelabel) =>
  JSON.stringify([row.id, 'answer', toQuestionKey(classificationId, target)]);

/** What a later annotation must share with an earlier one to stand in its place: a `uuid`, or question and target. */
function listIdentities({ row, line, prelabels }: AnnotationEntry): string[] {
  const [main] = prelabels;
  if (row === undefined || main === undefined) return [];
  const question = toAnswerIdentity(row, main);
  return line.uuid === undefined ? [question] : [JSON.stringify([row.id, 'uuid', line.uuid]), question];
}

/** The entry without the nested answers that a later annotation gives, too. */
function applyNestedReplacements(
  entry: AnnotationEntry,
  last: ReadonlyMap<string, AnnotationEntry>,
): AnnotationEntry {
  const { row } = entry;
  if (row === undefined) return entry;
  const toLater = (one: Prelabel) => last.get(toAnswerIdentity(row, one));
  const later = entry.prelabels.map(toLater).find((one) => one !== undefined);
  if (later === undefined) return entry;
  const message = `A question nested in this answer is answered by a later annotation, too (${toImportSourceText(later.source)}), which counts. The rest of this one came in.`;
  const problem = createProblem('annotation-replaced', message, { severity: 'warning' });
  const kept = entry.prelabels.filter((one) => toLater(one) === undefined);
  return { ...applyFate(entry, 'added', problem), prelabels: kept };
}

/** The entries with each that a later one replaces marked as such. */
export function applyReplacements(entries: readonly AnnotationEntry[]): AnnotationEntry[] {
  const last = new Map<string, AnnotationEntry>();
  const kept = [...entries].reverse().map((entry) => {
    const { row, prelabels } = entry;
    const identities = isAdded(entry) ? listIdentities(entry) : [];
    const later = identities.map((one) => last.get(one)).find((one) => one !== undefined);
    if (later !== undefined) {
      const message = `A later annotation (${toImportSourceText(later.source)}) has the same \`uuid\`, or answers the same question about the same thing. It counts, and this one does not.`;
      const problem = createProblem('annotation-replaced', message, { severity: 'warning' });
      return applyFate(entry, 'replaced', problem);
    }
    if (row === undefined || !isAdded(entry)) return entry;
    const applied = applyNestedReplacements(entry, last);
    for (const one of identities) last.set(one, entry);
    for (const one of prelabels) last.set(toAnswerIdentity(row, one), entry);
    return applied;
  });
  return kept.reverse();
}
