import type { Ontology } from '@adjudge/core';
import { useState } from 'react';
import { Mark } from '../Glyph.js';
import { type Place, toHash } from '../place.js';
import { ColorModeSelect } from '../project/ColorModeSelect.js';
import type { ProjectHost } from '../project/useProject.js';
import type { ColorMode } from '../useColorMode.js';
import { AttachDialog } from './AttachDialog.js';
import { RemoveDialog } from './RemoveDialog.js';
import type { SchemaEntry } from './storedOntologies.js';
import { useSchema } from './useSchema.js';

interface SchemaPageProps {
  host: ProjectHost;
  go: (place: Place) => void;
  colorMode: ColorMode;
  onColorMode: (mode: ColorMode) => void;
}

function toCount(questions: number): string {
  return `${questions} ${questions === 1 ? 'question' : 'questions'}`;
}

interface OntologyRowProps {
  entry: SchemaEntry;
  host: ProjectHost;
  onAttach: (ontology: Ontology) => void;
  onRemove: (ontology: Ontology) => void;
}

function OntologyRow({ entry: { ontology, projects }, host, onAttach, onRemove }: OntologyRowProps) {
  const { id, name, version, classifications } = ontology;
  const isUsedHere = host.project.ontology.id === id;
  const label = name === '' ? 'Without a name' : name;
  const users = projects.map((project) => project.name).join(', ');
  return (
    <li>
      <div>
        <a href={toHash({ projectId: host.project.id, ontologyId: id })} dir="auto">
          {label}
        </a>
        <p>
          {`Version ${version}, ${toCount(classifications.length)}, ${users === '' ? 'not used yet' : `used by ${users}`}`}
        </p>
      </div>
      {isUsedHere ? (
        <span>Used here</span>
      ) : (
        <button
          type="button"
          className="app-button"
          aria-label={`Use in this project: ${label}`}
          onClick={() => onAttach(ontology)}
        >
          Use in this project
        </button>
      )}
      {projects.length > 0 ? null : (
        <button
          type="button"
          className="app-button"
          aria-label={`Remove: ${label}`}
          onClick={() => onRemove(ontology)}
        >
          Remove
        </button>
      )}
    </li>
  );
}

/** An id for a new ontology that none of the others has, nor one that is gone and whose answers are still there. */
function toNewId(entries: readonly SchemaEntry[]): string {
  const labels = entries.flatMap(({ projects }) => projects.flatMap((project) => project.labels));
  const taken = new Set([
    ...entries.map(({ ontology }) => ontology.id),
    ...labels.map(({ ontologyId }) => ontologyId),
  ]);
  for (let number = 1; ; number++) {
    const id = `ontology-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** Every ontology of this browser: made, changed, used again, and given to the project that is open. */
export function SchemaPage({ host, go, colorMode, onColorMode }: SchemaPageProps) {
  const [schema, reload] = useSchema();
  const [attaching, setAttaching] = useState<Ontology>();
  const [removing, setRemoving] = useState<Ontology>();
  const { project } = host;
  return (
    <div className="app-project">
      <header className="app-bar">
        <a className="app-place" href={toHash({ projectId: project.id })}>
          <Mark />
          <span>{project.name}</span>
        </a>
        <nav className="app-nav" aria-label="Places">
          <a href={toHash({ projectId: project.id })}>Rows</a>
          <a href={toHash({ projectId: project.id, ontologyId: null })} aria-current="page">
            Schema
          </a>
        </nav>
        <ColorModeSelect value={colorMode} onChange={onColorMode} />
      </header>
      <main>
        <div className="app-head">
          <h1>Schema</h1>
          {schema.status === 'ready' ? (
            <button
              type="button"
              className="app-button"
              data-primary=""
              onClick={() => go({ projectId: project.id, ontologyId: toNewId(schema.entries) })}
            >
              New ontology
            </button>
          ) : null}
        </div>
        {schema.status === 'loading' ? <p role="status">Reading the ontologies</p> : null}
        {schema.status === 'failed' ? (
          <p className="app-banner" role="alert">{`The ontologies could not be read. ${schema.reason}`}</p>
        ) : null}
        {schema.status === 'ready' ? (
          <ul className="app-schema" aria-label="Ontologies">
            {schema.entries.map((entry) => (
              <OntologyRow
                key={entry.ontology.id}
                entry={entry}
                host={host}
                onAttach={setAttaching}
                onRemove={setRemoving}
              />
            ))}
          </ul>
        ) : null}
      </main>
      {removing === undefined ? null : (
        <RemoveDialog
          ontology={removing}
          onClose={() => setRemoving(undefined)}
          onRemoved={() => {
            setRemoving(undefined);
            void reload();
          }}
        />
      )}
      {attaching === undefined ? null : (
        <AttachDialog
          ontology={attaching}
          project={project}
          onClose={() => setAttaching(undefined)}
          onAttached={() => {
            setAttaching(undefined);
            void host.reload().then(reload);
          }}
        />
      )}
    </div>
  );
}
