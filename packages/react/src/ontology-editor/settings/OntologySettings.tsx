'use client';

import type { MediaType } from '@adjudge/core';
import { SelectInput, TextInput } from '../controls/inputs.js';
import { SettingField } from '../controls/SettingField.js';
import { useOntologyEditor } from '../EditorContext.js';
import { TemplateList } from '../questions/TemplateList.js';

/** What the ontology itself is set to; while it has no questions, the templates to start from. */
export function OntologySettings() {
  const { translations, state, edit } = useOntologyEditor('OntologySettings');
  const { name, mediaType = 'conversational', id, classifications } = state.draft;
  const { ontologyName, mediaType: mediaLabel, mediaTypes, ontologyId } = translations;
  return (
    <>
      <SettingField setting="name" label={ontologyName}>
        {(control) => (
          <TextInput
            {...control}
            value={name}
            onValueChange={(next) => edit({ type: 'set-ontology', values: { name: next }, merge: true })}
          />
        )}
      </SettingField>
      <SettingField setting="mediaType" label={mediaLabel}>
        {(control) => (
          <SelectInput
            {...control}
            value={mediaType}
            choices={(Object.keys(mediaTypes) as MediaType[]).map((value) => ({
              value,
              label: mediaTypes[value],
            }))}
            onValueChange={(value) => edit({ type: 'set-ontology', values: { mediaType: value } })}
          />
        )}
      </SettingField>
      <p data-adj="setting-hint">
        {ontologyId}: <code>{id}</code>
      </p>
      {classifications.length === 0 ? <TemplateList /> : null}
    </>
  );
}
