'use client';

import { toNextVersion } from '@adjudge/core';
import { useRef, useState } from 'react';
import { SegmentedInput } from './controls/inputs.js';
import { findQuestion, listPlacedQuestions } from './draft/tree.js';
import { useOntologyEditor } from './EditorContext.js';
import { EditorHead } from './EditorHead.js';
import { EffectsFoot } from './effects/EffectsFoot.js';
import { PublishDialog } from './effects/PublishDialog.js';
import { useOntologyEffects } from './effects/useOntologyEffects.js';
import { JsonView } from './json/JsonView.js';
import { OntologyPreview } from './preview/OntologyPreview.js';
import type { OntologyEditorProps } from './props.js';
import { QuestionList } from './questions/QuestionList.js';
import { OntologySettings } from './settings/OntologySettings.js';
import { QuestionSettings } from './settings/QuestionSettings.js';
import { useEditorKeys } from './useEditorKeys.js';
import { useKeptFocus } from './useKeptFocus.js';

/** In a box without room for all, one pane is shown at a time. */
export type PaneName = 'questions' | 'settings' | 'preview';

interface EditorWorkspaceProps
  extends Pick<OntologyEditorProps, 'publishedOntology' | 'onPublish' | 'labels' | 'dataRows'> {
  headingId: string;
  pane: PaneName;
  onPaneChange: (pane: PaneName) => void;
  isJson: boolean;
  onJsonChange: (isJson: boolean) => void;
}

/** Publishing: at once where no given answer is touched, else after it was confirmed. */
function usePublishing(props: EditorWorkspaceProps) {
  const { publishedOntology, onPublish, labels, dataRows } = props;
  const { ontology, isReadable, problems, kinds, focusSetting } = useOntologyEditor('Publishing');
  const [isAsking, setAsking] = useState(false);
  const { effects } = useOntologyEffects({ ontology, publishedOntology, labels, dataRows, kinds });
  const error = problems.find(({ severity }) => severity === 'error');
  const hasChanges =
    publishedOntology === undefined ||
    !isReadable ||
    (ontology !== undefined && toNextVersion(publishedOntology, ontology) !== publishedOntology);
  const confirm = () => {
    setAsking(false);
    if (ontology !== undefined) onPublish?.(ontology);
  };
  const publish = () => {
    // Never a dead button: what keeps it from being published is where the press leads.
    if (error !== undefined) focusSetting(error);
    else if (effects !== undefined && effects.hidden + effects.lost > 0) setAsking(true);
    else confirm();
  };
  return {
    effects,
    hasChanges,
    isAsking,
    publish: onPublish === undefined || !hasChanges ? undefined : publish,
    confirm,
    cancel: () => setAsking(false),
  };
}

/** The settings of the question shown, or of the ontology itself. */
function SettingsPane() {
  const { state, translations } = useOntologyEditor('SettingsPane');
  const { draft, selectedId } = state;
  const question = findQuestion(draft.classifications, selectedId);
  const placed = listPlacedQuestions(draft.classifications).find((one) => one.question === question);
  const name = question?.name ?? translations.aboutOntology;
  return (
    <section data-adj="ontology-settings" aria-label={name === '' ? translations.untitled : name}>
      {placed === undefined ? <OntologySettings /> : <QuestionSettings placed={placed} />}
    </section>
  );
}

/** Head, questions, settings or JSON, preview, and what publishing does. */
export function EditorWorkspace(props: EditorWorkspaceProps) {
  const { headingId, pane, onPaneChange, isJson, onJsonChange, dataRows } = props;
  const { translations } = useOntologyEditor('EditorWorkspace');
  const { effects, hasChanges, isAsking, publish, confirm, cancel } = usePublishing(props);
  const onKeyDown = useEditorKeys(publish);
  const work = useRef<HTMLDivElement>(null);
  const { questionsPane, settingsPane, previewPane } = translations;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are heard here from whatever has the focus within.
    <div
      data-adj="ontology-workspace"
      data-pane={pane}
      data-json={isJson ? '' : undefined}
      tabIndex={-1}
      ref={work}
      {...useKeptFocus(work)}
      onKeyDown={onKeyDown}
    >
      <EditorHead
        headingId={headingId}
        isJson={isJson}
        onJsonChange={onJsonChange}
        hasChanges={hasChanges}
        onPublish={publish}
      />
      <div data-adj="ontology-tabs">
        <SegmentedInput
          label={translations.panes}
          value={pane}
          choices={[
            { value: 'questions', label: questionsPane },
            { value: 'settings', label: settingsPane },
            { value: 'preview', label: previewPane },
          ]}
          onValueChange={onPaneChange}
        />
      </div>
      <QuestionList />
      {isJson ? <JsonView /> : <SettingsPane />}
      <OntologyPreview dataRows={dataRows} />
      <EffectsFoot effects={effects} />
      {isAsking && effects !== undefined ? (
        <PublishDialog effects={effects} onConfirm={confirm} onCancel={cancel} />
      ) : null}
    </div>
  );
}
