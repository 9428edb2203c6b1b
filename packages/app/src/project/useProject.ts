import type { Label, Project } from '@adjudge/core';
import type { DataImport } from '@adjudge/core/formats';
import { useCallback, useEffect, useState } from 'react';
import {
  applyImport,
  applyLabel,
  type OpenedProject,
  openProject,
  storeLabel,
  storeProject,
} from './storedProjects.js';

type Loading =
  | { readonly status: 'loading' }
  | { readonly status: 'missing' }
  | { readonly status: 'ready'; readonly opened: OpenedProject };

/** A project that is open, and what can be done to it. */
export interface ProjectHost extends OpenedProject {
  /** Keeps a label; rejects when the storage does, so that the editor can say so and keep the answers. */
  saveLabel(label: Label): Promise<void>;
  /** Takes in what was imported and gives the project it went into. */
  addImport(imported: DataImport): Promise<Project>;
  /** Reads the project again, after its storage was written elsewhere. */
  reload(): Promise<void>;
}

export type ProjectState =
  | { readonly status: 'loading' }
  | { readonly status: 'missing' }
  | ({ readonly status: 'ready' } & ProjectHost);

/** Opens a project and keeps it in step with its storage. */
export function useProject(projectId: string): ProjectState {
  const [loading, setLoading] = useState<Loading>({ status: 'loading' });

  useEffect(() => {
    let isCurrent = true;
    setLoading({ status: 'loading' });
    void openProject(projectId).then((opened) => {
      if (isCurrent) setLoading(opened === undefined ? { status: 'missing' } : { status: 'ready', opened });
    });
    return () => {
      isCurrent = false;
    };
  }, [projectId]);

  const update = useCallback((change: (project: Project) => Project) => {
    setLoading((now) =>
      now.status === 'ready'
        ? { status: 'ready', opened: { ...now.opened, project: change(now.opened.project) } }
        : now,
    );
  }, []);

  if (loading.status !== 'ready') return loading;
  const { opened } = loading;
  const isKept = opened.unkept === undefined;

  async function saveLabel(label: Label): Promise<void> {
    if (isKept) await storeLabel(projectId, label);
    update((project) => applyLabel(label, project));
  }

  async function addImport(imported: DataImport): Promise<Project> {
    const isOther = imported.project !== undefined && imported.project.id !== opened.project.id;
    const base: Project = isOther
      ? { ...(imported.project as Omit<Project, 'dataRows' | 'labels'>), dataRows: [], labels: [] }
      : opened.project;
    const project = applyImport(imported, base);
    if (isKept) await storeProject(project);
    if (!isOther) update(() => project);
    return project;
  }

  async function reload(): Promise<void> {
    const again = await openProject(projectId);
    if (again !== undefined) setLoading({ status: 'ready', opened: again });
  }

  return { status: 'ready', ...opened, saveLabel, addImport, reload };
}
