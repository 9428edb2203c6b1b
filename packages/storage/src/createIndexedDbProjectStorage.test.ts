import type { DataRow, Project } from '@adjudge/core';
import {
  createSampleDataRow,
  createSampleDataRowOf,
  createSampleLabel,
  createSampleProject,
} from '@adjudge/core/testing';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { createIndexedDbProjectStorage } from './createIndexedDbProjectStorage.js';

const rows = [createSampleDataRow({ id: 'z' }), createSampleDataRow({ id: 'a' }), createSampleDataRowOf(3)];
const project: Project = createSampleProject({
  qualityMode: 'consensus',
  dataRows: rows,
  labels: [
    createSampleLabel(rows[1] as DataRow, { best: 'a' }),
    createSampleLabel(rows[0] as DataRow, { best: 'b' }),
  ],
});

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('createIndexedDbProjectStorage', () => {
  it('gives a project back as it was, rows and labels in their order', async () => {
    await createIndexedDbProjectStorage().write(project);
    const stored = await createIndexedDbProjectStorage().read(project.id);
    expect(stored).toEqual({ project, problems: [] });
  });

  it('gives any text back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 5 }),
        fc.string({ unit: 'binary' }),
        async (ids, content) => {
          vi.stubGlobal('indexedDB', new IDBFactory());
          const dataRows = ids
            .filter((id) => id !== 'prototype' && !(id in {}))
            .map((id) => createSampleDataRow({ id, messages: [{ id: 'm', role: 'user', content }] }));
          const storage = createIndexedDbProjectStorage();
          await storage.write({ ...project, dataRows, labels: [] });
          expect((await storage.read(project.id))?.project.dataRows).toEqual(dataRows);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('keeps a response of a megabyte', async () => {
    const big = createSampleDataRow({
      comparisons: [{ id: 'c0', responses: [{ id: 'r0', content: 'x'.repeat(1_000_000) }] }],
    });
    const storage = createIndexedDbProjectStorage();
    await storage.write({ ...project, dataRows: [big], labels: [] });
    expect((await storage.read(project.id))?.project.dataRows).toEqual([big]);
  });

  it('writes all or nothing', async () => {
    const storage = createIndexedDbProjectStorage();
    await storage.write(project);
    const uncloneable = {
      ...createSampleDataRow({ id: 'bad' }),
      metadata: { run: () => {} },
    } as unknown as DataRow;
    const added = createSampleDataRow({ id: 'b' });
    await expect(storage.writeDataRows(project.id, [added, uncloneable])).rejects.toMatchObject({
      code: 'storage-failed',
    });
    expect((await storage.read(project.id))?.project).toEqual(project);
  });

  it('leaves out a stored row that cannot be read, says where it is, and gives the others', async () => {
    const storage = createIndexedDbProjectStorage();
    await storage.write(project);
    const database = await openDB('adjudge');
    await database.put('records', { position: 1, value: { id: 'a', messages: 'none' } }, [
      project.id,
      'data-row',
      'a',
    ]);
    database.close();
    const stored = await storage.read(project.id);
    expect(stored?.project.dataRows.map(({ id }) => id)).toEqual(['z', 'row-of-3']);
    expect(stored?.problems[0]).toMatchObject({ code: 'wrong-type', path: ['data-row', 1, 'messages'] });
  });
});
