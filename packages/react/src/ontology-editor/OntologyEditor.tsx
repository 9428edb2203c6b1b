'use client';

import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { forwardRef, useId, useMemo, useRef, useState } from 'react';
import { AnnouncerProvider } from '../a11y/index.js';
import { Part } from '../parts/index.js';
import type { FieldKind } from '../session/index.js';
import type { OntologyDraftState } from './draft/types.js';
import { OntologyEditorProvider, type OntologyEditorState, type SettingPlace } from './EditorContext.js';
import { EditorWorkspace, type PaneName } from './EditorWorkspace.js';
import type { OntologyEditorProps } from './props.js';
import { ontologyEditorTranslations } from './translations.js';
import { useFocusSetting } from './useFocusSetting.js';
import { useOntologyDraft } from './useOntologyDraft.js';

const noKinds: readonly FieldKind[] = [];

/** The options, split from what belongs to the element. */
function splitProps({
  ontology,
  defaultOntology,
  publishedOntology,
  onOntologyChange,
  onProblemsChange,
  onPublish,
  labels,
  dataRows,
  kinds = noKinds,
  translations,
  colorMode = 'system',
  ...element
}: OntologyEditorProps) {
  const draft = { ontology, defaultOntology, publishedOntology, onOntologyChange, onProblemsChange };
  const publishing = { publishedOntology, onPublish, labels, dataRows };
  return { draft, publishing, kinds, translations, colorMode, element };
}

const isUntouched = ({ past, draft }: OntologyDraftState) =>
  past.length === 0 && draft.classifications.length === 0;

/**
 * Makes and changes an ontology: its questions, their settings, when they are asked; beside them the real form. What publishing does to
 * given answers is in sight before it is done.
 *
 * @example
 * <OntologyEditor defaultOntology={ontology} onOntologyChange={keep} publishedOntology={current} labels={labels} onPublish={publish} />
 */
export const OntologyEditor = forwardRef<HTMLDivElement, OntologyEditorProps>(
  function OntologyEditor(props, ref) {
    const { draft, publishing, kinds, translations, colorMode, element } = splitProps(props);
    const coreKinds = useMemo(() => kinds.map(({ kind }) => kind), [kinds]);
    const edited = useOntologyDraft({ ...draft, kinds: coreKinds });
    const strings = useMemo(() => ({ ...ontologyEditorTranslations, ...translations }), [translations]);
    const root = useRef<HTMLDivElement>(null);
    const [pane, setPane] = useState<PaneName>('settings');
    const [isJson, setJson] = useState(false);
    const focusField = useFocusSetting(root);
    const headingId = useId();
    const show = (questionId: string | undefined) => {
      edited.edit({ type: 'select', id: questionId });
      setPane('settings');
      setJson(false);
    };
    const [isPointedOut, setPointedOut] = useState(false);
    const focusSetting = (place: SettingPlace) => {
      setPointedOut(true);
      if ('questionId' in place) show(place.questionId);
      else setPane('settings');
      focusField(place);
    };
    const isFresh = !isPointedOut && isUntouched(edited.state);
    const state: OntologyEditorState = {
      ...edited,
      isFresh,
      kinds,
      translations: strings,
      show,
      focusSetting,
    };
    return (
      <OntologyEditorProvider value={state}>
        <AnnouncerProvider>
          <Part.div
            data-adj="ontology-editor"
            data-adj-theme=""
            data-color-mode={colorMode === 'system' ? undefined : colorMode}
            role="region"
            aria-label={strings.editorLabel}
            {...element}
            ref={useComposedRefs(ref, root)}
          >
            <EditorWorkspace
              {...publishing}
              headingId={headingId}
              pane={pane}
              onPaneChange={setPane}
              isJson={isJson}
              onJsonChange={setJson}
            />
          </Part.div>
        </AnnouncerProvider>
      </OntologyEditorProvider>
    );
  },
);
