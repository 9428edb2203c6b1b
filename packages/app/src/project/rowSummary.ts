import { type DataRow, type Label, listVerdicts, type Project } from '@adjudge/core';
import { kinds } from './storedProjects.js';

export type RowStatus = 'to-do' | 'labelled' | 'skipped';

/** What a list shows of a row. */
export interface RowSummary {
  readonly row: DataRow;
  readonly status: RowStatus;
  /** The first thing the user said. */
  readonly excerpt: string;
  readonly responses: number;
  /** “Response A”, “Tie”; absent without a verdict. */
  readonly verdict?: string;
}

function toVerdictText(label: Label, row: DataRow, project: Project): string | undefined {
  const [verdict] = listVerdicts(label, row, project.ontology, kinds);
  const [preference] = verdict?.preferences ?? [];
  if (verdict === undefined || preference === undefined) return undefined;
  if (preference.relation === 'tie') return 'Tie';
  return `Response ${label.presentation.letters[verdict.comparisonId]?.[preference.preferred] ?? '?'}`;
}

export function toStatus(label: Label | undefined): RowStatus {
  if (label === undefined || label.status === 'draft') return 'to-do';
  return label.status === 'skipped' ? 'skipped' : 'labelled';
}

/** The label one annotator gave each row, by row id. */
export function toLabelsByRow(project: Project, annotatorId: string): ReadonlyMap<string, Label> {
  return new Map(
    project.labels
      .filter(({ annotator }) => annotator.id === annotatorId)
      .map((label) => [label.dataRowId, label]),
  );
}

export function listRowSummaries(project: Project, annotatorId: string): RowSummary[] {
  const labels = toLabelsByRow(project, annotatorId);
  return project.dataRows.map((row) => {
    const label = labels.get(row.id);
    const said = row.messages.find(({ role }) => role === 'user') ?? row.messages[0];
    const verdict = label === undefined ? undefined : toVerdictText(label, row, project);
    return {
      row,
      status: toStatus(label),
      excerpt: said?.content.replace(/\s+/g, ' ').slice(0, 160) ?? '',
      responses: row.comparisons.at(-1)?.responses.length ?? 0,
      ...(verdict === undefined ? {} : { verdict }),
    };
  });
}
