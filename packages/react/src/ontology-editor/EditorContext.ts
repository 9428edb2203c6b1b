'use client';

import type { Ontology } from '@adjudge/core';
import { createStrictContext } from '../parts/index.js';
import type { FieldKind } from '../session/index.js';
import type { DraftProblem } from './draft/listDraftProblems.js';
import type { OntologyDraftState, OntologyEdit } from './draft/types.js';
import type { OntologyEditorTranslations } from './translations.js';

/** What every part of the ontology editor reads. */
export interface OntologyEditorState {
  readonly state: OntologyDraftState;
  readonly edit: (edit: OntologyEdit) => void;
  readonly problems: readonly DraftProblem[];
  /** Nothing was done yet to a new ontology: what it lacks is not said, unless it is asked for. */
  readonly isFresh: boolean;
  /** The last state that could be read. */
  readonly ontology: Ontology | undefined;
  /** Whether that is the state now. */
  readonly isReadable: boolean;
  /** The version the draft will be published as. */
  readonly version: number;
  /** The host's own kinds. */
  readonly kinds: readonly FieldKind[];
  readonly translations: OntologyEditorTranslations;
  /** Shows a question and its settings; nothing: those of the ontology itself. */
  readonly show: (questionId: string | undefined) => void;
  /** Shows a question and puts the focus into one of its fields. */
  readonly focusSetting: (place: SettingPlace) => void;
}

/** A field of the settings. */
export interface SettingPlace {
  readonly questionId?: string | undefined;
  readonly optionId?: string | undefined;
  readonly setting?: string | undefined;
}

export const [OntologyEditorProvider, useOntologyEditor] =
  createStrictContext<OntologyEditorState>('OntologyEditor');
