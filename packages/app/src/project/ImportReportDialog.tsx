import { Dialog } from '../Dialog.js';
import type { Place } from '../place.js';
import { AnnotationLines } from './AnnotationLines.js';
import { toCounted } from './count.js';
import { ImportProblems } from './ImportProblems.js';
import type { FinishedImport } from './useImport.js';

const words = new Intl.ListFormat('en');

function toSummary({ imported, replaced, otherProject }: FinishedImport): string {
  const { dataRows, labels } = imported.report;
  const suggestions = imported.prelabels.length;
  const benchmarks = imported.labels.filter(({ isBenchmark }) => isBenchmark).length;
  const parts = [
    ...(dataRows === 0 && labels + suggestions > 0 ? [] : [toCounted(dataRows, 'row', 'rows')]),
    ...(labels === 0 ? [] : [toCounted(labels, 'label', 'labels')]),
    ...(suggestions === 0 ? [] : [toCounted(suggestions, 'suggestion', 'suggestions')]),
  ];
  if (dataRows + labels + suggestions === 0) return 'Nothing came in. What was here is unchanged.';
  const where = otherProject === undefined ? '' : ` into the project “${otherProject.name}”`;
  const again =
    replaced === 0
      ? ''
      : ` ${toCounted(replaced, 'row was', 'rows were')} here before and now stand as imported.`;
  const benchmark =
    benchmarks === 0 ? '' : ` ${toCounted(benchmarks, 'label is a benchmark', 'labels are benchmarks')}.`;
  return `${words.format(parts)} came in${where}.${again}${benchmark}`;
}

interface ImportReportDialogProps {
  imported: FinishedImport;
  go: (place: Place) => void;
  onClose: () => void;
}

/** How many records came in and, for each that did not, where it stands and what to do. */
export function ImportReportDialog({ imported: finished, go, onClose }: ImportReportDialogProps) {
  const { imported, ontology, failure, otherProject } = finished;
  return (
    <Dialog title="Import" onClose={onClose}>
      {failure === undefined ? (
        <p role="status">{toSummary(finished)}</p>
      ) : (
        <p role="alert">
          <b>The import could not be kept.</b> {failure} What was here before is unchanged.
        </p>
      )}
      <AnnotationLines lines={imported.annotationLines} ontology={ontology} />
      <ImportProblems report={imported.report} />
      <footer className="app-actions">
        {otherProject === undefined ? null : (
          <button type="button" className="app-button" onClick={() => go({ projectId: otherProject.id })}>
            {`Open “${otherProject.name}”`}
          </button>
        )}
        <button type="button" className="app-button" data-primary="" onClick={onClose}>
          Done
        </button>
      </footer>
    </Dialog>
  );
}
