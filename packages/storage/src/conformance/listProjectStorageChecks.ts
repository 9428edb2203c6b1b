import { type DataRow, type Label, type Project, type ProjectStorage, toRowHash } from '@adjudge/core';
import { expectSame, type StorageCheck } from './check.js';

const createRow = (id: string, content = 'Which one?'): DataRow => ({
  id,
  messages: [{ id: 'm0', role: 'user', content }],
  comparisons: [
    {
      id: 'c0',
      responses: [
        { id: 'r0', content: 'The first.' },
        { id: 'r1', content: 'The **second**.\u2028' },
      ],
    },
  ],
});

const createLabel = (row: DataRow, annotatorId: string, reason: string): Label => ({
  version: 1,
  dataRowId: row.id,
  rowHash: toRowHash(row),
  ontologyId: 'ontology-1',
  ontologyVersion: 1,
  annotator: { id: annotatorId },
  annotations: [{ classificationId: 'reason', target: { type: 'row' }, answer: reason, origin: 'person' }],
  presentation: { seed: 's', order: {}, letters: {} },
  status: 'submitted',
});

const rows = [createRow('z'), createRow('a'), createRow('m')] as const;
const project: Project = {
  id: 'project-1',
  name: 'Project',
  qualityMode: 'consensus',
  instructions: 'Be **fair**.',
  ontology: {
    id: 'ontology-1',
    version: 1,
    name: 'Ontology',
    classifications: [{ id: 'reason', kind: 'text', name: 'Why?' }],
  },
  dataRows: rows,
  labels: [createLabel(rows[1], 'annotator-2', 'x'), createLabel(rows[0], 'annotator-1', 'y')],
};

const check = (
  name: string,
  run: (storage: ProjectStorage) => Promise<void>,
): StorageCheck<ProjectStorage> => ({
  name,
  run: async (createStorage) => run(await createStorage()),
});

async function expectRejection(act: Promise<unknown>, what: string): Promise<void> {
  const rejection = await act.then(
    () => undefined,
    (cause: unknown) => cause as { readonly code?: unknown },
  );
  expectSame(rejection?.code, 'storage-failed', `${what}: the code of its rejection`);
}

/**
 * What a host relies on in a project storage, for any test runner: run each check with a function that makes an empty storage.
 *
 * @example for (const { name, run } of listProjectStorageChecks()) it(name, () => run(createMyStorage));
 */
export function listProjectStorageChecks(): readonly StorageCheck<ProjectStorage>[] {
  return [
    check('has no projects at first', async (storage) => {
      expectSame(await storage.list(), [], 'list');
      expectSame((await storage.read('nobody')) ?? null, null, 'read');
    }),
    check('gives a project back as it was, rows and labels in their order', async (storage) => {
      await storage.write(project);
      expectSame(await storage.read(project.id), { project, problems: [] }, 'read after write');
    }),
    check('lists projects by name', async (storage) => {
      await storage.write({ ...project, id: 'p1', name: 'Zebra' });
      await storage.write({ ...project, id: 'p2', name: 'Apple' });
      expectSame(
        (await storage.list()).map(({ name }) => name),
        ['Apple', 'Zebra'],
        'the names listed',
      );
    }),
    check('adds rows after those there, and replaces one where it stands', async (storage) => {
      await storage.write(project);
      const changed = createRow('z', 'Another question.');
      await storage.writeDataRows(project.id, [createRow('b'), changed]);
      const stored = (await storage.read(project.id))?.project.dataRows;
      expectSame(stored, [changed, rows[1], rows[2], createRow('b')], 'the rows');
    }),
    check('keeps one label for each row and annotator', async (storage) => {
      await storage.write({ ...project, labels: [] });
      const other = createLabel(rows[0], 'annotator-2', 'other');
      const changed = createLabel(rows[0], 'annotator-1', 'changed');
      await storage.writeLabels(project.id, [createLabel(rows[0], 'annotator-1', 'first')]);
      await storage.writeLabels(project.id, [other, changed]);
      expectSame((await storage.read(project.id))?.project.labels, [changed, other], 'the labels');
    }),
    check('puts a project written again in place of the earlier one, whole', async (storage) => {
      await storage.write(project);
      const smaller = { ...project, name: 'Smaller', dataRows: [rows[2]], labels: [] };
      await storage.write(smaller);
      expectSame((await storage.read(project.id))?.project, smaller, 'read');
    }),
    check('keeps projects apart whose ids begin alike', async (storage) => {
      await storage.write({ ...project, id: 'a' });
      await storage.write({ ...project, id: 'ab', dataRows: [], labels: [] });
      await storage.remove('a');
      expectSame((await storage.read('ab'))?.project.dataRows, [], 'rows of the other');
      expectSame((await storage.read('a')) ?? null, null, 'the removed one');
    }),
    check('refuses to write into a project that is not there', async (storage) => {
      await expectRejection(storage.writeDataRows('nobody', rows), 'writeDataRows');
      await expectRejection(storage.writeLabels('nobody', project.labels), 'writeLabels');
    }),
  ];
}
