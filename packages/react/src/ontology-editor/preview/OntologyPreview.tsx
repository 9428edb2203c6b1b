'use client';

import { applyOptionBindings, type DataRow, type Label, type Ontology } from '@adjudge/core';
import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { ClassificationForm } from '../../classification-form/index.js';
import { ErrorBoundary, Notice } from '../../parts/index.js';
import { PreferenceEditorRoot } from '../../preference-editor/index.js';
import { SelectInput } from '../controls/inputs.js';
import { useOntologyEditor } from '../EditorContext.js';
import { PreviewPaper } from './PreviewPaper.js';
import { createSampleRow } from './sampleRow.js';

const annotator = { id: 'preview' };
const noRows: readonly DataRow[] = [];

/** The real form of an ontology, over a row. Answers tried out live through edits, as far as they still fit. */
function PreviewSession({ ontology, row }: { ontology: Ontology; row: DataRow }) {
  const { kinds, translations } = useOntologyEditor('PreviewSession');
  const answers = useRef<Label>(undefined);
  const turn = useRef(0);
  const { dataRow, key } = useMemo(() => {
    turn.current += 1;
    return { dataRow: applyOptionBindings(ontology, row).row, key: turn.current };
  }, [ontology, row]);
  const label = answers.current?.dataRowId === row.id ? answers.current : undefined;
  return (
    <ErrorBoundary key={key} fallback={<Notice tone="warning" title={translations.previewStale} />}>
      <PreferenceEditorRoot
        aria-label={translations.previewForm}
        dataRow={dataRow}
        ontology={ontology}
        annotator={annotator}
        kinds={kinds}
        label={label}
        translations={translations.form}
        onLabelChange={(next) => {
          answers.current = next;
        }}
      >
        <PreviewPaper />
        <div data-adj="preview-form" data-arrangement="panel">
          <ClassificationForm.Root>
            <ClassificationForm.Fields />
          </ClassificationForm.Root>
        </div>
      </PreferenceEditorRoot>
    </ErrorBoundary>
  );
}

/** The form as annotators will see it, beside the settings that make it. */
export function OntologyPreview({ dataRows = noRows }: { dataRows?: readonly DataRow[] | undefined }) {
  const { ontology, isReadable, translations } = useOntologyEditor('OntologyPreview');
  const headingId = useId();
  const [rowId, setRowId] = useState<string>();
  const shown = useDeferredValue(ontology);
  const sample = useMemo(() => (shown === undefined ? undefined : createSampleRow(shown)), [shown]);
  const row = dataRows.find(({ id }) => id === rowId) ?? dataRows[0] ?? sample;
  const { preview, previewRow, previewStale, previewStaleBody, previewEmpty, sampleRowName } = translations;
  return (
    <section data-adj="ontology-preview" aria-labelledby={headingId}>
      <header data-adj="ontology-pane-heading">
        <h3 id={headingId}>{preview}</h3>
        {row !== undefined && dataRows.length > 1 ? (
          <SelectInput
            aria-label={previewRow}
            value={row.id}
            choices={dataRows.map(({ id, globalKey }) => ({ value: id, label: globalKey ?? id }))}
            onValueChange={setRowId}
          />
        ) : (
          <span data-adj="count">{dataRows[0]?.globalKey ?? dataRows[0]?.id ?? sampleRowName}</span>
        )}
      </header>
      {isReadable ? null : (
        <Notice tone="neutral" icon="info" title={previewStale}>
          {previewStaleBody}
        </Notice>
      )}
      <div data-adj="preview-stage">
        {shown === undefined || row === undefined || shown.classifications.length === 0 ? (
          <p data-adj="pane-empty">{previewEmpty}</p>
        ) : (
          <PreviewSession ontology={shown} row={row} />
        )}
      </div>
    </section>
  );
}
