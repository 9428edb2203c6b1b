import type { DataImport } from '@adjudge/core/formats';
import { readDataFiles } from '@adjudge/core/formats';
import { type DragEvent, useState } from 'react';
import type { ProjectHost } from './useProject.js';

/** An import that is over: what it found, and the project it went into. */
export interface FinishedImport {
  readonly imported: DataImport;
  readonly fileNames: readonly string[];
  /** How many of the rows were there before and are replaced. */
  readonly replaced: number;
  /** Set when the file brought a project of its own. */
  readonly otherProject?: { readonly id: string; readonly name: string };
  /** Why it could not be kept. */
  readonly failure?: string;
}

/** Reads files into the project, and keeps the report until it is dismissed. */
export function useImport(host: ProjectHost) {
  const [finished, setFinished] = useState<FinishedImport>();
  const [isReading, setReading] = useState(false);

  async function read(files: readonly File[]): Promise<FinishedImport> {
    const texts = await Promise.all(
      files.map(async (file) => ({ name: file.name, text: await file.text() })),
    );
    const imported = readDataFiles(texts, { ontology: host.project.ontology });
    const known = new Set(host.project.dataRows.map(({ id }) => id));
    const outcome = {
      imported,
      fileNames: files.map(({ name }) => name),
      replaced: imported.dataRows.filter(({ id }) => known.has(id)).length,
    };
    try {
      const { id, name } = await host.addImport(imported);
      return id === host.project.id ? outcome : { ...outcome, replaced: 0, otherProject: { id, name } };
    } catch (cause) {
      return { ...outcome, failure: cause instanceof Error ? cause.message : String(cause) };
    }
  }

  function importFiles(files: readonly File[]): void {
    if (files.length === 0 || isReading) return;
    setReading(true);
    void read(files)
      .then(setFinished)
      .finally(() => setReading(false));
  }

  return { imported: finished, isReading, importFiles, dismiss: () => setFinished(undefined) };
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
