import type { Ontology, OntologyStorage } from '@adjudge/core';
import { expectSame, type StorageCheck } from './check.js';

const ontology: Ontology = {
  id: 'ontology-1',
  version: 3,
  name: 'Ontology',
  classifications: [
    {
      id: 'why',
      kind: 'text',
      name: 'Why?',
      required: true,
      visibleIf: { responses: 'at-least', value: 2 },
    },
  ],
};

const check = (
  name: string,
  run: (storage: OntologyStorage) => Promise<void>,
): StorageCheck<OntologyStorage> => ({
  name,
  run: async (createStorage) => run(await createStorage()),
});

/**
 * What a host relies on in an ontology storage, for any test runner: run each check with a function that makes an empty storage.
 *
 * @example for (const { name, run } of listOntologyStorageChecks()) it(name, () => run(createMyStorage));
 */
export function listOntologyStorageChecks(): readonly StorageCheck<OntologyStorage>[] {
  return [
    check('has no ontologies at first', async (storage) => {
      expectSame(await storage.list(), [], 'list');
    }),
    check('gives ontologies back as they were, by name', async (storage) => {
      const other = { ...ontology, id: 'ontology-2', name: 'Another' };
      await storage.write(ontology);
      await storage.write(other);
      expectSame(
        (await storage.list()).map((stored) => stored.ontology),
        [other, ontology],
        'list',
      );
    }),
    check('puts a later version in place of the earlier one', async (storage) => {
      await storage.write(ontology);
      const next = { ...ontology, version: 4, name: 'Renamed' };
      await storage.write(next);
      expectSame(
        (await storage.list()).map((stored) => stored.ontology),
        [next],
        'list',
      );
    }),
    check('refuses an earlier version, and keeps the later one', async (storage) => {
      await storage.write(ontology);
      const code = await storage.write({ ...ontology, version: 2 }).then(
        () => undefined,
        (cause: unknown) => (cause as { readonly code?: unknown }).code,
      );
      expectSame(code, 'storage-failed', 'the code of the rejection');
      expectSame(
        (await storage.list()).map((stored) => stored.ontology.version),
        [3],
        'the versions',
      );
    }),
    check('removes an ontology, and it alone', async (storage) => {
      await storage.write(ontology);
      await storage.write({ ...ontology, id: 'ontology-2' });
      await storage.remove(ontology.id);
      expectSame(
        (await storage.list()).map((stored) => stored.ontology.id),
        ['ontology-2'],
        'the ids',
      );
    }),
  ];
}
