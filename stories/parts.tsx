import type { DataRow, Label, Ontology, PrelabelMode } from '@adjudge/core';
import { createSampleDataRow, sampleLongOntology, sampleOntology } from '@adjudge/core/testing';
import { type FieldKind, PreferenceEditorRoot } from '@adjudge/react';
import type { ReactNode } from 'react';
import { codeRow } from './rows.js';

export const longFormRow = createSampleDataRow({}, sampleLongOntology);

interface SessionProps {
  dataRow?: DataRow | undefined;
  ontology?: Ontology | undefined;
  label?: Label | undefined;
  kinds?: readonly FieldKind[] | undefined;
  readOnly?: boolean | undefined;
  blind?: boolean | undefined;
  prelabelMode?: PrelabelMode | undefined;
  children: ReactNode;
}

/** A session around a part that is shown by itself. */
export function Session({
  dataRow = codeRow,
  ontology = sampleOntology,
  children,
  ...options
}: SessionProps) {
  return (
    <PreferenceEditorRoot
      dataRow={dataRow}
      ontology={ontology}
      annotator={{ id: 'annotator-1' }}
      onSubmit={() => {}}
      onSkip={() => {}}
      onFlag={() => {}}
      {...options}
    >
      {children}
    </PreferenceEditorRoot>
  );
}
