import { useId, useState } from 'react';
import { Dialog } from '../Dialog.js';
import { AnnotationLines } from './AnnotationLines.js';
import { toCounted } from './count.js';
import { ImportProblems } from './ImportProblems.js';
import type { AnnotationMode, PendingImport } from './useImport.js';

const choices: readonly { readonly mode: AnnotationMode; readonly title: string; readonly what: string }[] = [
  {
    mode: 'prelabels',
    title: 'As suggestions',
    what: 'They are shown on the options, and count once an annotator confirms them.',
  },
  {
    mode: 'ground-truth',
    title: 'As submitted labels (ground truth)',
    what: 'They count as answered at once. A line that says so becomes the benchmark of its row.',
  },
];

interface AnnotationChoiceDialogProps {
  pending: PendingImport;
  isBusy: boolean;
  onImport: (mode: AnnotationMode) => void;
  onClose: () => void;
}

/** What was found, before it is kept: whether annotations are to be suggestions or labels. */
export function AnnotationChoiceDialog({ pending, isBusy, onImport, onClose }: AnnotationChoiceDialogProps) {
  const [mode, setMode] = useState<AnnotationMode>('prelabels');
  const name = useId();
  const { report, annotationLines } = pending.imported;
  const found = toCounted(annotationLines.length, 'annotation was found', 'annotations were found');
  const beside = report.dataRows === 0 ? '' : ` ${toCounted(report.dataRows, 'row', 'rows')} came with them.`;
  return (
    <Dialog title="Import" onClose={onClose}>
      <p role="status">{`${found}, ${report.annotations} of them for rows and questions of this project.${beside}`}</p>
      <fieldset className="app-choice">
        <legend>How should they come in?</legend>
        {choices.map((choice) => (
          <label key={choice.mode}>
            <input
              type="radio"
              name={name}
              checked={choice.mode === mode}
              aria-labelledby={`${name}-${choice.mode}`}
              aria-describedby={`${name}-${choice.mode}-what`}
              onChange={() => setMode(choice.mode)}
            />
            <span id={`${name}-${choice.mode}`}>{choice.title}</span>
            <small id={`${name}-${choice.mode}-what`}>{choice.what}</small>
          </label>
        ))}
      </fieldset>
      <AnnotationLines lines={annotationLines} ontology={pending.ontology} />
      <ImportProblems report={report} isPending />
      <footer className="app-actions">
        <button type="button" className="app-button" onClick={onClose}>
          Cancel
        </button>
        <button
          type="button"
          className="app-button"
          data-primary=""
          disabled={isBusy}
          onClick={() => onImport(mode)}
        >
          Import them
        </button>
      </footer>
    </Dialog>
  );
}
