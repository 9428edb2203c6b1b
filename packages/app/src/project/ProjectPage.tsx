import { useState } from 'react';
import { annotator } from '../annotator.js';
import { Glyph, Mark } from '../Glyph.js';
import { toNextRowId } from '../labeling/queue.js';
import { type Place, toHash } from '../place.js';
import type { ColorMode } from '../useColorMode.js';
import { AnnotationChoiceDialog } from './AnnotationChoiceDialog.js';
import { ColorModeSelect } from './ColorModeSelect.js';
import { ExportDialog } from './ExportDialog.js';
import { ImportReportDialog } from './ImportReportDialog.js';
import { ProblemBanner } from './ProblemBanner.js';
import { ProjectSelect } from './ProjectSelect.js';
import { RowTable } from './RowTable.js';
import { listRowSummaries } from './rowSummary.js';
import { useFileDrop, useImport } from './useImport.js';
import type { ProjectHost } from './useProject.js';

interface ProjectPageProps {
  host: ProjectHost;
  go: (place: Place) => void;
  colorMode: ColorMode;
  onColorMode: (mode: ColorMode) => void;
}

function Progress({ done, count }: { done: number; count: number }) {
  return (
    <p className="app-progress">
      <progress value={done} max={Math.max(1, count)} aria-label="Rows done" />
      <span>{`${done} of ${count} done`}</span>
    </p>
  );
}

/** A project's own page: its rows, and the ways in and out. */
export function ProjectPage({ host, go, colorMode, onColorMode }: ProjectPageProps) {
  const { project } = host;
  const [isExporting, setExporting] = useState(false);
  const { pending, imported, isReading, importFiles, importAs, dismiss } = useImport(host);
  const { isOver, dropProps } = useFileDrop(importFiles);
  const summaries = listRowSummaries(project, annotator.id);
  const done = summaries.filter(({ status }) => status !== 'to-do').length;
  const nextRowId = toNextRowId(project, annotator.id);
  return (
    <div className="app-project" {...dropProps} data-over={isOver ? '' : undefined}>
      <header className="app-bar">
        <span className="app-place">
          <Mark />
          <ProjectSelect host={host} go={go} />
        </span>
        <nav className="app-nav" aria-label="Places">
          <a href={toHash({ projectId: project.id })} aria-current="page">
            Rows
          </a>
          <a href={toHash({ projectId: project.id, ontologyId: null })}>Schema</a>
        </nav>
        <ColorModeSelect value={colorMode} onChange={onColorMode} />
      </header>
      <main>
        <ProblemBanner host={host} />
        <div className="app-head">
          <div>
            <h1>{project.name}</h1>
            <Progress done={done} count={summaries.length} />
          </div>
          <div className="app-actions">
            <label className="app-button" aria-disabled={isReading ? true : undefined}>
              <Glyph name="import" />
              <span>{isReading ? 'Reading' : 'Import'}</span>
              <input
                type="file"
                multiple
                accept=".json,.ndjson,.jsonl,application/json"
                aria-label="Import"
                onChange={(event) => {
                  importFiles([...(event.target.files ?? [])]);
                  event.target.value = '';
                }}
              />
            </label>
            <button type="button" className="app-button" onClick={() => setExporting(true)}>
              <Glyph name="export" />
              <span>Export</span>
            </button>
            {nextRowId === null ? null : (
              <button
                type="button"
                className="app-button"
                data-primary=""
                onClick={() => go({ projectId: project.id, rowId: nextRowId })}
              >
                {done === 0 ? 'Start labelling' : 'Go on labelling'}
              </button>
            )}
          </div>
        </div>
        <RowTable projectId={project.id} summaries={summaries} />
        <p className="app-hint">Drop .json or .ndjson files anywhere on this page to import them.</p>
      </main>
      {isOver ? <div className="app-drop">Drop files to import them</div> : null}
      {isExporting ? <ExportDialog project={project} onClose={() => setExporting(false)} /> : null}
      {pending === undefined ? null : (
        <AnnotationChoiceDialog pending={pending} isBusy={isReading} onImport={importAs} onClose={dismiss} />
      )}
      {imported === undefined ? null : <ImportReportDialog imported={imported} go={go} onClose={dismiss} />}
    </div>
  );
}
