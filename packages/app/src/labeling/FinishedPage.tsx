import { useState } from 'react';
import { annotator } from '../annotator.js';
import type { Place } from '../place.js';
import { ExportDialog } from '../project/ExportDialog.js';
import type { ProjectHost } from '../project/useProject.js';
import { toNextRowId } from './queue.js';

/** After the last row: what was done, and what can be done with it. */
export function FinishedPage({ host, go }: { host: ProjectHost; go: (place: Place) => void }) {
  const [isExporting, setExporting] = useState(false);
  const { project } = host;
  const nextRowId = toNextRowId(project, annotator.id);
  const count = project.dataRows.length;
  return (
    <main className="app-message">
      <h1>{nextRowId === null ? 'Every row is done.' : 'Some rows are still to do.'}</h1>
      <p>{`${count} ${count === 1 ? 'row' : 'rows'} in ${project.name}. Answers stay in this browser until you export them.`}</p>
      <div className="app-actions">
        {nextRowId === null ? null : (
          <button
            type="button"
            className="app-button"
            data-primary=""
            onClick={() => go({ projectId: project.id, rowId: nextRowId })}
          >
            Go on labelling
          </button>
        )}
        <button type="button" className="app-button" onClick={() => setExporting(true)}>
          Export
        </button>
        <button type="button" className="app-button" onClick={() => go({ projectId: project.id })}>
          Back to the project
        </button>
      </div>
      {isExporting ? <ExportDialog project={project} onClose={() => setExporting(false)} /> : null}
    </main>
  );
}
