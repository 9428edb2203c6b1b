'use client';

import { useAnnounce } from '../../a11y/index.js';
import { ToolButton } from '../controls/ToolButton.js';
import { type Shift, toShiftedPlace } from '../draft/toShiftedPlace.js';
import { listPlacedQuestions, type PlacedQuestion } from '../draft/tree.js';
import { useOntologyEditor } from '../EditorContext.js';
import type { EditorIconName } from '../EditorIcon.js';
import { useQuestionMoves } from './useQuestionMoves.js';

/** What can be done to the question shown, as plain buttons. */
export function QuestionActions({ placed: { question } }: { placed: PlacedQuestion }) {
  const { state, edit, translations, focusSetting } = useOntologyEditor('QuestionActions');
  const { shift } = useQuestionMoves();
  const announce = useAnnounce();
  const moves: readonly [Shift, EditorIconName, string][] = [
    ['up', 'up', translations.moveUp],
    ['down', 'down', translations.moveDown],
    ['in', 'in', translations.moveIn],
    ['out', 'out', translations.moveOut],
  ];
  return (
    <div data-adj="question-actions">
      {moves.map(([by, icon, label]) => (
        <ToolButton
          key={by}
          icon={icon}
          iconLabel={label}
          aria-disabled={toShiftedPlace(state.draft, question.id, by) === undefined || undefined}
          onClick={() => shift(question, by)}
        />
      ))}
      <span data-adj="spacer" />
      <ToolButton
        icon="copy"
        iconLabel={translations.duplicate}
        onClick={() => {
          const name = translations.copyOf(question.name);
          edit({ type: 'duplicate-question', id: question.id, name });
          announce(translations.duplicated(question.name));
        }}
      />
      <ToolButton
        icon="trash"
        iconLabel={translations.remove}
        onClick={() => {
          edit({ type: 'remove-question', id: question.id });
          announce(translations.removed(question.name));
          // With the last question its buttons go, and the focus with them.
          if (listPlacedQuestions(state.draft.classifications).length === 1)
            focusSetting({ setting: 'name' });
        }}
      />
    </div>
  );
}
