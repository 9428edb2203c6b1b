import type { DataRow, Label, Ontology } from '@adjudge/core';
import type { ComponentPropsWithoutRef } from 'react';
import type { FieldKind } from '../session/index.js';
import type { DraftProblem } from './draft/listDraftProblems.js';
import type { OntologyEditorTranslations } from './translations.js';
import type { OntologyChangeDetails } from './useOntologyDraft.js';

/** What `OntologyEditor` takes: these, and what its element takes. */
export interface OntologyEditorProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The ontology, held by the host. Another one than the editor last gave starts the draft anew. */
  ontology?: Ontology | undefined;
  /** The ontology to begin with, held by the editor. Absent: the published one, or an empty one with templates to start from. */
  defaultOntology?: Ontology | undefined;
  /** Heard of each edit after which the ontology can be used. While it has errors, the editor keeps the draft to itself. */
  onOntologyChange?: ((ontology: Ontology, details: OntologyChangeDetails) => void) | undefined;
  /** Heard of each edit, with what is wrong after it. */
  onProblemsChange?: ((problems: readonly DraftProblem[]) => void) | undefined;
  /** The version annotators work with now: what is edited becomes the next one. */
  publishedOntology?: Ontology | undefined;
  /** Takes the next version. Asked for again when given answers would be hidden or lost. Without it nothing can be published. */
  onPublish?: ((ontology: Ontology) => void) | undefined;
  /** Labels given with the published version: what becomes of their answers is always shown. */
  labels?: readonly Label[] | undefined;
  /** Rows to preview the form with, and those the labels are about. Absent: a sample. */
  dataRows?: readonly DataRow[] | undefined;
  /** The host's own question types, made once outside components; they add to the built-in ones. */
  kinds?: readonly FieldKind[] | undefined;
  /** Any of the editor's strings, in the host's language; those of the form in the preview as `form`. */
  translations?: Partial<OntologyEditorTranslations> | undefined;
  /** Light, dark, or as the system has it. @default 'system' */
  colorMode?: 'light' | 'dark' | 'system' | undefined;
}
