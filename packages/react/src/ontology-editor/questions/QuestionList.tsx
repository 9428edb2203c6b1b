'use client';

import { SortableList } from '../controls/SortableList.js';
import { listIdsWithin, listPlacedQuestions } from '../draft/tree.js';
import { useOntologyEditor } from '../EditorContext.js';
import { EditorIcon } from '../EditorIcon.js';
import { AddQuestion } from './AddQuestion.js';
import { QuestionItem } from './QuestionItem.js';
import { useQuestionMoves } from './useQuestionMoves.js';

/** The ontology itself, as the first thing of the list. */
function OntologyItem() {
  const { translations, state, show } = useOntologyEditor('OntologyItem');
  return (
    <button
      type="button"
      data-adj="question-item"
      data-of="ontology"
      aria-current={state.selectedId === undefined || undefined}
      onClick={() => show(undefined)}
    >
      <EditorIcon name="schema" />
      <span data-adj="question-text">
        <b>{translations.aboutOntology}</b>
      </span>
    </button>
  );
}

/** The questions in the order asked; one under an option stands indented below its question. */
export function QuestionList() {
  const { translations, state } = useOntologyEditor('QuestionList');
  const { moveTo } = useQuestionMoves();
  const placed = listPlacedQuestions(state.draft.classifications);
  return (
    <section data-adj="ontology-questions" aria-label={translations.questions}>
      <header data-adj="ontology-pane-heading">
        <h3>{translations.questions}</h3>
        <AddQuestion />
      </header>
      <OntologyItem />
      <SortableList
        ids={placed.map(({ question }) => question.id)}
        onMove={(id, overId) => {
          const moved = placed.find(({ question }) => question.id === id)?.question;
          const over = placed.find(({ question }) => question.id === overId);
          // Onto something within itself there is no place.
          if (moved === undefined || over === undefined || listIdsWithin(moved).includes(overId)) return;
          moveTo(moved, over.place);
        }}
      >
        <ol data-adj="question-list">
          {placed.map((one) => (
            <QuestionItem key={one.question.id} placed={one} />
          ))}
        </ol>
      </SortableList>
    </section>
  );
}
