import { toImportProblemText } from '@adjudge/core/formats';
import { Dialog } from '../Dialog.js';
import type { Place } from '../place.js';
import type { FinishedImport } from './useImport.js';

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function toSummary({ imported, replaced, otherProject }: FinishedImport): string {
  const { dataRows, labels } = imported.report;
  if (dataRows === 0 && labels === 0) return 'Nothing came in. What was here is unchanged.';
  const parts = [count(dataRows, 'row', 'rows')];
  if (labels > 0) parts.push(count(labels, 'label', 'labels'));
  const where = otherProject === undefined ? '' : ` into the project “${otherProject.name}”`;
  const again =
    replaced === 0
      ? ''
      : ` ${count(replaced, 'row was', 'rows were')} here before and now stand as imported.`;
  return `${parts.join(' and ')} came in${where}.${again}`;
}

function Problems({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="app-problems">
        {texts.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two lines may be the same.
          <li key={index}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

interface ImportReportDialogProps {
  imported: FinishedImport;
  go: (place: Place) => void;
  onClose: () => void;
}

/** How many records came in and, for each that did not, where it stands and what to do. */
export function ImportReportDialog({ imported: finished, go, onClose }: ImportReportDialogProps) {
  const { imported, failure, otherProject } = finished;
  const textsOf = (severity: 'error' | 'warning') =>
    imported.report.problems.filter((problem) => problem.severity === severity).map(toImportProblemText);
  return (
    <Dialog title="Import" onClose={onClose}>
      {failure === undefined ? (
        <p role="status">{toSummary(finished)}</p>
      ) : (
        <p role="alert">
          <b>The import could not be kept.</b> {failure} What was here before is unchanged.
        </p>
      )}
      <Problems title="Left out" texts={textsOf('error')} />
      <Problems title="Came in, but look at it" texts={textsOf('warning')} />
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
