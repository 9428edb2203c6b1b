import {
  type Label,
  type Project,
  type ProjectDetails,
  type StoredProject,
  toKindRegistry,
} from '@adjudge/core';
import { applyRowPrelabels, type DataImport } from '@adjudge/core/formats';
import { createIndexedDbDraftStorage, createIndexedDbProjectStorage } from '@adjudge/storage';
import { createDemonstration, demonstrationId } from '../demonstration/createDemonstration.js';

export const kinds = toKindRegistry();
export const draftStorage = createIndexedDbDraftStorage();
export const projectStorage = createIndexedDbProjectStorage();

export interface OpenedProject extends StoredProject {
  readonly projects: readonly ProjectDetails[];
  /** Why nothing is kept: the sentence of the storage. Absent: everything is. */
  readonly unkept?: string;
}

function toReason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Opens a stored project; the demonstration is made when it is asked for and not there. Nothing when there is no such project. */
export async function openProject(projectId: string): Promise<OpenedProject | undefined> {
  try {
    let stored = await projectStorage.read(projectId);
    if (stored === undefined && projectId === demonstrationId) {
      await projectStorage.write(createDemonstration());
      stored = await projectStorage.read(projectId);
    }
    return stored === undefined ? undefined : { ...stored, projects: await projectStorage.list() };
  } catch (cause) {
    // Private windows and full disks: the demonstration can still be tried.
    const project = createDemonstration();
    return { project, problems: [], projects: [project], unkept: toReason(cause) };
  }
}

function upsert<Thing>(
  things: readonly Thing[],
  added: readonly Thing[],
  toKey: (thing: Thing) => string,
): Thing[] {
  return [...new Map([...things, ...added].map((thing) => [toKey(thing), thing])).values()];
}

const toLabelKey = (label: Label) => JSON.stringify([label.dataRowId, label.annotator.id]);

export function applyLabel(label: Label, project: Project): Project {
  return { ...project, labels: upsert(project.labels, [label], toLabelKey) };
}

/** The project with what was imported: rows and labels that are there already are replaced where they stand, suggestions are added to rows. */
export function applyImport(imported: DataImport, project: Project): Project {
  const dataRows = upsert(project.dataRows, imported.dataRows, ({ id }) => id);
  return {
    ...project,
    dataRows: applyRowPrelabels(imported.prelabels, dataRows),
    labels: upsert(project.labels, imported.labels, toLabelKey),
  };
}

export async function storeLabel(projectId: string, label: Label): Promise<void> {
  await projectStorage.writeLabels(projectId, [label]);
}

export async function storeProject(project: Project): Promise<void> {
  await projectStorage.write(project);
}
