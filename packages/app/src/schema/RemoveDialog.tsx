import type { Ontology } from '@adjudge/core';
import { useState } from 'react';
import { Dialog } from '../Dialog.js';
import { removeOntologyDraft } from './ontologyDrafts.js';
import { removeOntology } from './storedOntologies.js';

interface RemoveDialogProps {
  ontology: Ontology;
  onClose: () => void;
  onRemoved: () => void;
}

/** Asks before an ontology is gone: it is somebody's work, and there is no way back. */
export function RemoveDialog({ ontology, onClose, onRemoved }: RemoveDialogProps) {
  const [failure, setFailure] = useState<string>();
  const { id, name } = ontology;
  const remove = () => {
    removeOntology(id).then(
      () => {
        // What was edited of it goes with it, else the next ontology of this id would begin with it.
        removeOntologyDraft(id);
        onRemoved();
      },
      (cause: unknown) => setFailure(cause instanceof Error ? cause.message : String(cause)),
    );
  };
  return (
    <Dialog title={name === '' ? 'Remove this ontology?' : `Remove “${name}”?`} onClose={onClose}>
      <p>
        No project uses it. It cannot be brought back: to keep it, download it as JSON in its editor first.
      </p>
      {failure === undefined ? null : <p role="alert">{`Not removed. ${failure}`}</p>}
      <footer className="app-actions">
        <button type="button" className="app-button" onClick={onClose}>
          Cancel
        </button>
        <button type="button" className="app-button" data-primary="" onClick={remove}>
          Remove it
        </button>
      </footer>
    </Dialog>
  );
}
