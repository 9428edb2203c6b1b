import type { Ontology, Project } from '@adjudge/core';
import { createSampleDataRow } from '@adjudge/core/testing';
import { OntologyEditor } from '@adjudge/react/ontology-editor';
import '@adjudge/react/ontology-editor.css';
import { useState } from 'react';
import { Mark } from '../Glyph.js';
import { type Place, toHash } from '../place.js';
import type { ProjectHost } from '../project/useProject.js';
import type { ColorMode } from '../useColorMode.js';
import { readOntologyDraft, removeOntologyDraft, writeOntologyDraft } from './ontologyDrafts.js';
import { publishOntology, type SchemaEntry } from './storedOntologies.js';
import { useSchema } from './useSchema.js';

interface OntologyPageProps {
  host: ProjectHost;
  ontologyId: string;
  colorMode: ColorMode;
  go: (place: Place) => void;
}

/** What became of the last publishing, said beside the way back. */
type Publishing =
  | { readonly status: 'idle' }
  | { readonly status: 'published'; readonly ontology: Ontology; readonly projects: number }
  | { readonly status: 'failed'; readonly reason: string };

function PublishingNote({ publishing }: { publishing: Publishing }) {
  if (publishing.status === 'published') {
    const { ontology, projects } = publishing;
    const users = projects === 1 ? '1 project uses it' : `${projects} projects use it`;
    return <p role="status">{`Version ${ontology.version} of “${ontology.name}” is published; ${users}.`}</p>;
  }
  if (publishing.status === 'failed') {
    return <p role="alert">{`Not published. ${publishing.reason} Your changes are still here.`}</p>;
  }
  return <p role="status" />;
}

function Editing({
  host,
  ontologyId,
  colorMode,
  entry,
  onPublished,
}: Omit<OntologyPageProps, 'go'> & {
  entry: SchemaEntry | undefined;
  onPublished: () => Promise<void>;
}) {
  const [publishing, setPublishing] = useState<Publishing>({ status: 'idle' });
  const version = entry?.ontology.version ?? 0;
  const [draft, setDraft] = useState(() => readOntologyDraft(ontologyId, version));
  const [editing, setEditing] = useState(1);
  const projects: readonly Project[] = entry?.projects ?? [];
  const publish = (ontology: Ontology) => {
    publishOntology({ ...ontology, id: ontologyId }).then(
      () => {
        removeOntologyDraft(ontologyId);
        setDraft(undefined);
        setPublishing({ status: 'published', ontology, projects: projects.length });
        return onPublished();
      },
      (cause: unknown) =>
        setPublishing({ status: 'failed', reason: cause instanceof Error ? cause.message : String(cause) }),
    );
  };
  const all = [...projects, host.project].flatMap(({ dataRows }) => dataRows);
  const rows = [...new Map(all.map((row) => [row.id, row])).values()];
  const empty: Ontology = { id: ontologyId, version: 1, name: '', classifications: [] };
  return (
    <>
      <div className="app-publishing">
        <PublishingNote publishing={publishing} />
        {draft === undefined ? null : (
          <p>
            These changes are from an earlier visit and not published.
            <button
              type="button"
              className="app-button"
              onClick={() => {
                removeOntologyDraft(ontologyId);
                setDraft(undefined);
                setEditing((count) => count + 1);
              }}
            >
              Discard them
            </button>
          </p>
        )}
      </div>
      <OntologyEditor
        key={editing}
        defaultOntology={draft ?? entry?.ontology ?? empty}
        onOntologyChange={(ontology) => writeOntologyDraft(ontologyId, version, ontology)}
        publishedOntology={entry?.ontology}
        onPublish={publish}
        labels={projects.flatMap(({ labels }) => labels)}
        dataRows={rows.length > 0 ? rows : [createSampleDataRow()]}
        colorMode={colorMode}
      />
    </>
  );
}

/** One ontology, edited: what publishing does to the answers of every project that uses it is in sight. */
export function OntologyPage({ host, ontologyId, colorMode, go }: OntologyPageProps) {
  const [schema, reload] = useSchema();
  const schemaPlace: Place = { projectId: host.project.id, ontologyId: null };
  return (
    <div className="app-ontology">
      <header className="app-bar">
        <a className="app-place" href={toHash(schemaPlace)}>
          <Mark />
          <span>Schema</span>
        </a>
        <button type="button" className="app-button" onClick={() => go(schemaPlace)}>
          Back to the schema
        </button>
      </header>
      <main aria-label="Ontology">
        <h1 className="app-unseen">Ontology</h1>
        {schema.status === 'loading' ? <p role="status">Reading the ontology</p> : null}
        {schema.status === 'failed' ? (
          <p className="app-banner" role="alert">{`The ontology could not be read. ${schema.reason}`}</p>
        ) : null}
        {schema.status === 'ready' ? (
          <Editing
            host={host}
            ontologyId={ontologyId}
            colorMode={colorMode}
            entry={schema.entries.find(({ ontology }) => ontology.id === ontologyId)}
            onPublished={async () => {
              await host.reload();
              await reload();
            }}
          />
        ) : null}
      </main>
    </div>
  );
}
