import type { Label, Project } from '@adjudge/core';
import { toLabelsByRow, toStatus } from '../project/rowSummary.js';

/** Where a row stands among the others, and where one can go from it. */
export interface QueuePlace {
  readonly index: number;
  readonly count: number;
  readonly done: number;
  readonly previousId: string | undefined;
  readonly nextId: string | undefined;
  /** The label given before, to show and go on from. */
  readonly label: Label | undefined;
}

export function toQueuePlace(project: Project, rowId: string, annotatorId: string): QueuePlace {
  const labels = toLabelsByRow(project, annotatorId);
  const index = project.dataRows.findIndex(({ id }) => id === rowId);
  return {
    index,
    count: project.dataRows.length,
    done: project.dataRows.filter(({ id }) => toStatus(labels.get(id)) !== 'to-do').length,
    previousId: project.dataRows[index - 1]?.id,
    nextId: project.dataRows[index + 1]?.id,
    label: labels.get(rowId),
  };
}

/** The next row without a label, after this one and then from the start; `null` when every row has one. */
export function toNextRowId(project: Project, annotatorId: string, afterRowId?: string): string | null {
  const labels = toLabelsByRow(project, annotatorId);
  const start = project.dataRows.findIndex(({ id }) => id === afterRowId) + 1;
  const inOrder = [...project.dataRows.slice(start), ...project.dataRows.slice(0, start)];
  return inOrder.find(({ id }) => id !== afterRowId && toStatus(labels.get(id)) === 'to-do')?.id ?? null;
}
