import type { Ontology } from '@adjudge/core';
import { type DataFile, type DataImport, readDataFiles } from '@adjudge/core/formats';
import { type DragEvent, useState } from 'react';
import { groundTruthAnnotator } from '../annotator.js';
import type { ProjectHost } from './useProject.js';

/** What annotations become: suggestions, or labels that are submitted already. */
export type AnnotationMode = 'prelabels' | 'ground-truth';

/** Files that hold annotations, read, and not kept before it is said what they become. */
export interface PendingImport {
  readonly files: readonly DataFile[];
  readonly imported: DataImport;
  /** The questions that annotations were matched to. */
  readonly ontology: Ontology;
}

/** An import that is over: what it found, and the project it went into. */
export interface FinishedImport {
  readonly imported: DataImport;
  readonly ontology: Ontology;
  /** How many of the rows were there before and are replaced. */
  readonly replaced: number;
  /** Set when the file brought a project of its own. */
  readonly otherProject?: { readonly id: string; readonly name: string };
  /** Why it could not be kept. */
  readonly failure?: string;
}

function readFiles(
  files: readonly DataFile[],
  { project }: ProjectHost,
  mode: AnnotationMode,
): PendingImport {
  const { ontology, dataRows, labels } = project;
  const imported = readDataFiles(files, {
    ontology,
    dataRows,
    annotations: mode === 'ground-truth' ? { mode, annotator: groundTruthAnnotator, labels } : { mode },
  });
  return { files, imported, ontology: imported.project?.ontology ?? ontology };
}

async function keep({ imported, ontology }: PendingImport, host: ProjectHost): Promise<FinishedImport> {
  const known = new Set(host.project.dataRows.map(({ id }) => id));
  const replaced = imported.dataRows.filter(({ id }) => known.has(id)).length;
  const outcome = { imported, ontology, replaced };
  try {
    const { id, name } = await host.addImport(imported);
    return id === host.project.id ? outcome : { ...outcome, replaced: 0, otherProject: { id, name } };
  } catch (cause) {
    return { ...outcome, failure: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** Reads files into the project, asks what annotations among them are to be, and keeps the report until it is dismissed. */
export function useImport(host: ProjectHost) {
  const [pending, setPending] = useState<PendingImport>();
  const [finished, setFinished] = useState<FinishedImport>();
  const [isReading, setReading] = useState(false);

  async function read(files: readonly File[]): Promise<void> {
    const texts = await Promise.all(
      files.map(async (file) => ({ name: file.name, text: await file.text() })),
    );
    const found = readFiles(texts, host, 'prelabels');
    if (found.imported.report.annotations > 0) setPending(found);
    else setFinished(await keep(found, host));
  }

  function importFiles(files: readonly File[]): void {
    if (files.length === 0 || isReading) return;
    setReading(true);
    void read(files).finally(() => setReading(false));
  }

  function importAs(mode: AnnotationMode): void {
    if (pending === undefined || isReading) return;
    setReading(true);
    const chosen = mode === 'prelabels' ? pending : readFiles(pending.files, host, mode);
    void keep(chosen, host)
      .then((outcome) => {
        setPending(undefined);
        setFinished(outcome);
      })
      .finally(() => setReading(false));
  }

  function dismiss(): void {
    setPending(undefined);
    setFinished(undefined);
  }

  return { pending, imported: finished, isReading, importFiles, importAs, dismiss };
}

/** Files dropped anywhere on an element. */
export function useFileDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const dropProps = {
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      onFiles([...event.dataTransfer.files]);
    },
  };
  return { isOver, dropProps };
}
