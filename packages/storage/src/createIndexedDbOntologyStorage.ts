import { AdjudgeError, type Ontology, type OntologyStorage, parseOntology } from '@adjudge/core';
import type { IndexedDbProjectOptions } from './createIndexedDbProjectStorage.js';
import { createConnection, defaultDatabaseName } from './database.js';

function compareNames(a: Ontology, b: Ontology): number {
  return a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);
}

/** Another tab may have published since: its version must not be lost. */
function checkVersion(stored: unknown, ontology: Ontology): void {
  const version = (stored as Partial<Ontology> | undefined)?.version;
  if (typeof version !== 'number' || version <= ontology.version) return;
  const message = `Version ${version} of “${ontology.name}” was published meanwhile, perhaps in another tab. Open it again, and make your change there.`;
  throw new AdjudgeError('storage-failed', message);
}

/**
 * Ontologies in the browser's IndexedDB, in the same database as projects. Stored data is parsed again when it is read; an ontology that
 * cannot be read is left where it is and not listed.
 *
 * Rejects with an `AdjudgeError` of the code `storage-failed` that says what to do.
 */
export function createIndexedDbOntologyStorage({
  name = defaultDatabaseName,
  kinds = [],
}: IndexedDbProjectOptions = {}): OntologyStorage {
  const connection = createConnection(name);
  return {
    list: async () => {
      const stored: readonly unknown[] = await connection.read((database) => database.getAll('ontologies'));
      return stored
        .map((raw) => parseOntology(raw, { kinds }))
        .flatMap((parsed) => (parsed.ok ? [{ ontology: parsed.value, problems: parsed.problems }] : []))
        .sort((a, b) => compareNames(a.ontology, b.ontology));
    },
    write: (ontology) =>
      connection.write(['ontologies'], async (writing) => {
        const ontologies = writing.objectStore('ontologies');
        checkVersion(await ontologies.get(ontology.id), ontology);
        await ontologies.put(ontology);
      }),
    remove: (ontologyId) =>
      connection.write(['ontologies'], async (writing) => {
        await writing.objectStore('ontologies').delete(ontologyId);
      }),
  };
}
