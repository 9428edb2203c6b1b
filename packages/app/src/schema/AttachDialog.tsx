import { listOntologyEffects, type Ontology, type Project } from '@adjudge/core';
import { useState } from 'react';
import { Dialog } from '../Dialog.js';
import { attachOntology } from './storedOntologies.js';

interface AttachDialogProps {
  ontology: Ontology;
  project: Project;
  onClose: () => void;
  onAttached: () => void;
}

/** Asks before a project changes its questions, and says what that does to the answers given. */
export function AttachDialog({ ontology, project, onClose, onAttached }: AttachDialogProps) {
  const [failure, setFailure] = useState<string>();
  const { kept, hidden, lost, labels } = listOntologyEffects(
    project.ontology,
    ontology,
    project.labels,
    project.dataRows,
  );
  const attach = () => {
    attachOntology(ontology, project).then(onAttached, (cause: unknown) =>
      setFailure(cause instanceof Error ? cause.message : String(cause)),
    );
  };
  return (
    <Dialog title={`Use “${ontology.name}” in ${project.name}?`} onClose={onClose}>
      <p>{`The project asks “${project.ontology.name}” now. That ontology stays in the schema.`}</p>
      <p>
        {labels === 0
          ? 'No answers were given in this project yet.'
          : `Of the answers given, ${kept} are kept, ${hidden} are hidden and ${lost} no longer fit any question.`}
      </p>
      {failure === undefined ? null : <p role="alert">{`Not changed. ${failure}`}</p>}
      <footer className="app-actions">
        <button type="button" className="app-button" onClick={onClose}>
          Cancel
        </button>
        <button type="button" className="app-button" data-primary="" onClick={attach}>
          Use it
        </button>
      </footer>
    </Dialog>
  );
}
