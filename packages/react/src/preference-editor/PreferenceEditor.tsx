'use client';

import type { Ontology } from '@adjudge/core';
import { forwardRef, type ReactElement, type RefAttributes } from 'react';
import { DefaultLayout } from './DefaultLayout.js';
import { PreferenceEditorRoot } from './PreferenceEditorRoot.js';
import type { PreferenceEditorRootProps } from './props.js';

/** What `PreferenceEditor` takes. */
export type PreferenceEditorProps<Defined extends Ontology = Ontology> = Omit<
  PreferenceEditorRootProps<Defined>,
  'children' | 'asChild'
>;

interface PreferenceEditorComponent {
  <Defined extends Ontology = Ontology>(
    props: PreferenceEditorProps<Defined> & RefAttributes<HTMLDivElement>,
  ): ReactElement | null;
  displayName?: string;
}

/**
 * The whole editor: a person reads the conversation, compares the responses, answers the ontology's questions, and submits.
 *
 * @example
 * <PreferenceEditor dataRow={row} ontology={ontology} annotator={{ id: 'annotator-1' }} onSubmit={save} />
 */
export const PreferenceEditor = forwardRef<HTMLDivElement, PreferenceEditorProps>(
  function PreferenceEditor(props, ref) {
    return (
      <PreferenceEditorRoot {...props} ref={ref}>
        <DefaultLayout />
      </PreferenceEditorRoot>
    );
  },
) as PreferenceEditorComponent;
