import {
  AdjudgeError,
  type AnyKind,
  applyPathPrefix,
  type DataRow,
  type Label,
  type Ontology,
  type Problem,
  type Project,
  type ProjectDetails,
  type ProjectStorage,
  parseDataRow,
  parseLabel,
  parseOntology,
  parseProjectDetails,
  type Result,
  type StoredProject,
} from '@adjudge/core';
import type { IndexedDbOptions } from './createIndexedDbDraftStorage.js';
import { createConnection, type Database, defaultDatabaseName, type Writing } from './database.js';

/** How projects are stored and read. */
export interface IndexedDbProjectOptions extends IndexedDbOptions {
  /** The host's own kinds, without which its questions cannot be read. */
  readonly kinds?: readonly AnyKind[];
}

type RecordType = 'data-row' | 'label';
type ProjectWriting = Writing<['projects', 'records']>;
const stores: ['projects', 'records'] = ['projects', 'records'];

/** Every key that begins so: arrays come after strings. */
function toRange(...beginning: string[]): IDBKeyRange {
  return IDBKeyRange.bound(beginning, [...beginning, []]);
}

const toRowIds = (row: DataRow) => [row.id];
const toLabelIds = (label: Label) => [label.dataRowId, label.annotator.id];

/** Puts each value where one with its ids stands, or after the last one. */
async function putAll<Value extends DataRow | Label>(
  writing: ProjectWriting,
  projectId: string,
  type: RecordType,
  values: readonly Value[],
  toIds: (value: Value) => string[],
): Promise<void> {
  const records = writing.objectStore('records');
  let end = await records.count(toRange(projectId, type));
  for (const value of values) {
    const key = [projectId, type, ...toIds(value)];
    const position = (await records.get(key))?.position ?? end++;
    await records.put({ position, value }, key);
  }
}

/** Reads each stored value as what it should be; what cannot be read is a problem and stays out. */
async function readAll<Value>(
  database: Database,
  projectId: string,
  type: RecordType,
  parse: (raw: unknown) => Result<Value>,
): Promise<{ readonly values: readonly Value[]; readonly problems: readonly Problem[] }> {
  const stored = await database.getAll('records', toRange(projectId, type));
  const results = stored.sort((a, b) => a.position - b.position).map(({ value }) => parse(value));
  return {
    values: results.flatMap((result) => (result.ok ? [result.value] : [])),
    problems: results.flatMap((result, index) => applyPathPrefix([type, index], result.problems)),
  };
}

async function readProject(
  database: Database,
  projectId: string,
  kinds: readonly AnyKind[],
): Promise<StoredProject | undefined> {
  const raw = await database.get('projects', projectId);
  if (raw === undefined) return undefined;
  const details = parseProjectDetails(raw);
  const ontology = parseOntology(raw.ontology, { kinds });
  if (!details.ok || !ontology.ok) {
    const problems = [...details.problems, ...applyPathPrefix(['ontology'], ontology.problems)];
    const message = `The stored project ${JSON.stringify(projectId)} can’t be read. It is left as it is; import it again from an export.`;
    throw new AdjudgeError('storage-failed', message, problems);
  }
  const dataRows = await readAll(database, projectId, 'data-row', parseDataRow);
  const labels = await readAll(database, projectId, 'label', parseLabel);
  return {
    project: { ...details.value, ontology: ontology.value, dataRows: dataRows.values, labels: labels.values },
    problems: [...ontology.problems, ...dataRows.problems, ...labels.problems],
  };
}

async function writeProject(writing: ProjectWriting, project: Project): Promise<void> {
  const { dataRows, labels, ...details } = project;
  await writing.objectStore('records').delete(toRange(project.id));
  await writing.objectStore('projects').put(details);
  await putAll(writing, project.id, 'data-row', dataRows, toRowIds);
  await putAll(writing, project.id, 'label', labels, toLabelIds);
}

async function checkProject(writing: ProjectWriting, projectId: string): Promise<void> {
  if ((await writing.objectStore('projects').getKey(projectId)) !== undefined) return;
  const message = `There is no project ${JSON.stringify(projectId)} to write to. It may have been removed in another tab; import it again.`;
  throw new AdjudgeError('storage-failed', message);
}

function compareNames(a: ProjectDetails, b: ProjectDetails): number {
  return a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);
}

function toDetails({
  ontology: _ontology,
  ...details
}: ProjectDetails & { ontology?: Ontology }): ProjectDetails {
  return details;
}

/**
 * Whole projects in the browser's IndexedDB. Each write is one transaction: all of it is stored, or nothing. Stored data is parsed again when it
 * is read; what cannot be read is a problem, and the rest comes back.
 *
 * Rejects with an `AdjudgeError` of the code `storage-failed` that says what to do.
 */
export function createIndexedDbProjectStorage({
  name = defaultDatabaseName,
  kinds = [],
}: IndexedDbProjectOptions = {}): ProjectStorage {
  const connection = createConnection(name);
  return {
    list: async () => {
      const stored = await connection.read((database) => database.getAll('projects'));
      const readable = stored.flatMap((raw) => {
        const details = parseProjectDetails(toDetails(raw));
        return details.ok ? [details.value] : [];
      });
      return readable.sort(compareNames);
    },
    read: (projectId) => connection.read((database) => readProject(database, projectId, kinds)),
    write: (project) => connection.write(stores, (writing) => writeProject(writing, project)),
    writeDataRows: (projectId, dataRows) =>
      connection.write(stores, async (writing) => {
        await checkProject(writing, projectId);
        await putAll(writing, projectId, 'data-row', dataRows, toRowIds);
      }),
    writeLabels: (projectId, labels) =>
      connection.write(stores, async (writing) => {
        await checkProject(writing, projectId);
        await putAll(writing, projectId, 'label', labels, toLabelIds);
      }),
    remove: (projectId) =>
      connection.write(stores, async (writing) => {
        await writing.objectStore('projects').delete(projectId);
        await writing.objectStore('records').delete(toRange(projectId));
      }),
  };
}
