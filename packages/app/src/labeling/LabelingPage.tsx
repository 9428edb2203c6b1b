import type { Label } from '@adjudge/core';
import { PreferenceEditor, prepareDataRow } from '@adjudge/react';
import { useEffect } from 'react';
import { annotator } from '../annotator.js';
import type { Place } from '../place.js';
import { draftStorage } from '../project/storedProjects.js';
import type { ProjectHost } from '../project/useProject.js';
import type { ColorMode } from '../useColorMode.js';
import { QueueBar } from './QueueBar.js';
import { toNextRowId, toQueuePlace } from './queue.js';
import { readReadingView, writeReadingView } from './readingView.js';

interface LabelingPageProps {
  host: ProjectHost;
  rowId: string;
  colorMode: ColorMode;
  go: (place: Place) => void;
}

/** One row after the other: the editor, with the queue's bar above it. */
export function LabelingPage({ host, rowId, colorMode, go }: LabelingPageProps) {
  const { project } = host;
  const place = toQueuePlace(project, rowId, annotator.id);
  const dataRow = project.dataRows[place.index];
  const nextRowId = toNextRowId(project, annotator.id, rowId);
  const nextRow = project.dataRows.find(({ id }) => id === nextRowId);
  useEffect(() => (nextRow === undefined ? undefined : prepareDataRow(nextRow)), [nextRow]);
  if (dataRow === undefined) return <MissingRow projectId={project.id} go={go} />;

  const saveAndGoOn = async (label: Label) => {
    await host.saveLabel(label);
    go({ projectId: project.id, rowId: nextRowId });
  };
  return (
    <div className="app-labeling">
      <QueueBar project={project} place={place} go={go} />
      <main>
        <h1 className="app-unseen">{`Row ${place.index + 1} of ${place.count}, ${project.name}`}</h1>
        <PreferenceEditor
          dataRow={dataRow}
          ontology={project.ontology}
          annotator={annotator}
          label={place.label}
          draftStorage={host.unkept === undefined ? draftStorage : undefined}
          instructions={project.instructions}
          colorMode={colorMode}
          autoFocus
          defaultView={readReadingView()}
          onViewChange={writeReadingView}
          onSubmit={saveAndGoOn}
          onSkip={({ label }) => saveAndGoOn(label)}
        />
      </main>
    </div>
  );
}

function MissingRow({ projectId, go }: { projectId: string; go: (place: Place) => void }) {
  return (
    <main className="app-message">
      <h1>This row is not in the project.</h1>
      <p>It may have been opened from an old address. The other rows are where they were.</p>
      <button type="button" className="app-button" onClick={() => go({ projectId })}>
        Back to the project
      </button>
    </main>
  );
}
