'use client';

import { useAnnounce } from '../../a11y/index.js';
import { Menu } from '../controls/Menu.js';
import { ToolButton } from '../controls/ToolButton.js';
import { useOntologyEditor } from '../EditorContext.js';
import { toKindIcon } from '../EditorIcon.js';
import { useKindChoices } from '../settings/QuestionSettings.js';
import { createQuestion } from './createQuestion.js';

/** Adds a question of a kind at the end. */
export function AddQuestion() {
  const { state, edit, translations, focusSetting } = useOntologyEditor('AddQuestion');
  const announce = useAnnounce();
  const kinds = useKindChoices();
  const add = (kind: string) => {
    const question = createQuestion(kind, translations);
    edit({ type: 'add-question', question, place: { index: state.draft.classifications.length } });
    announce(translations.added(question.name));
    focusSetting({ setting: 'name' });
  };
  return (
    <Menu
      label={translations.addQuestion}
      items={kinds.map(({ value, label }) => ({
        icon: toKindIcon(value),
        label,
        onSelect: () => add(value),
      }))}
      renderTrigger={(trigger) => (
        <ToolButton icon="plus" keys={['Q']} aria-keyshortcuts="q" data-act="add-question" {...trigger}>
          {translations.addQuestion}
        </ToolButton>
      )}
    />
  );
}
