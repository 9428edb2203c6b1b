'use client';

import { listOntologyTemplates, type Ontology } from '@adjudge/core';
import { useId } from 'react';
import { useAnnounce } from '../../a11y/index.js';
import { listPlacedQuestions } from '../draft/tree.js';
import type { OntologyDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { EditorIcon, toKindIcon } from '../EditorIcon.js';

/** The kinds of a template's questions, in order: what it asks, at a glance. */
function listKinds({ classifications }: Ontology): string[] {
  const draft = classifications as unknown as OntologyDraft['classifications'];
  return listPlacedQuestions(draft).map(({ question }) => question.kind);
}

/** Ontologies to start from. One that is used takes over the draft, which keeps its id and, if it has one, its name. */
export function TemplateList() {
  const { translations, state, edit } = useOntologyEditor('TemplateList');
  const announce = useAnnounce();
  const ownId = useId();
  const { noQuestions, noQuestionsBody, templates, startFrom, templateUsed, kindNames } = translations;
  const { draft } = state;
  return (
    <section data-adj="templates" aria-label={templates}>
      <h3>{noQuestions}</h3>
      <p>{noQuestionsBody}</p>
      <ul>
        {listOntologyTemplates().map(({ id, name, description, ontology }) => (
          <li key={id} data-adj="template">
            <button
              type="button"
              data-adj="template-start"
              aria-label={startFrom(name)}
              aria-describedby={`${ownId}-${id}`}
              onClick={() => {
                const { mediaType, classifications } = ontology as unknown as OntologyDraft;
                const next = { ...draft, classifications, name: draft.name === '' ? name : draft.name };
                edit({ type: 'replace', draft: mediaType === undefined ? next : { ...next, mediaType } });
                announce(templateUsed(name));
              }}
            >
              {name}
            </button>
            <span id={`${ownId}-${id}`}>{description}</span>
            <span
              data-adj="template-kinds"
              role="img"
              aria-label={listKinds(ontology)
                .map((kind) => kindNames[kind] ?? kind)
                .join(', ')}
            >
              {listKinds(ontology).map((kind, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a kind may come twice, and the list never changes.
                <EditorIcon key={index} name={toKindIcon(kind)} size={14} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
