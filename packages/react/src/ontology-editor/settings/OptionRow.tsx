'use client';

import { useAnnounce } from '../../a11y/index.js';
import { Icon, toStateAttributes } from '../../parts/index.js';
import { RemoveButton, TextInput } from '../controls/inputs.js';
import { Menu, type MenuItem } from '../controls/Menu.js';
import { SettingProblems, useSettingProblems } from '../controls/SettingField.js';
import { useSortableItem } from '../controls/SortableList.js';
import { ToolButton } from '../controls/ToolButton.js';
import type { OptionDraft, QuestionDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { EditorIcon } from '../EditorIcon.js';
import { createQuestion } from '../questions/createQuestion.js';

interface OptionRowProps {
  question: QuestionDraft;
  option: OptionDraft;
  index: number;
}

/** Everything that can be done to an option besides naming it. */
function useOptionActs({ question, option, index }: OptionRowProps) {
  const { translations, edit, show } = useOntologyEditor('OptionRow');
  const announce = useAnnounce();
  const at = { questionId: question.id, optionId: option.id };
  const count = question.options?.length ?? 0;
  const move = (to: number) => {
    if (to < 0 || to >= count) return announce(translations.cannotMove(option.label));
    edit({ type: 'move-option', at, index: to });
    announce(translations.movedTo(option.label, to + 1, count));
  };
  const acts: MenuItem[] = [
    { icon: 'up', label: translations.moveUp, isDisabled: index === 0, onSelect: () => move(index - 1) },
    {
      icon: 'down',
      label: translations.moveDown,
      isDisabled: index === count - 1,
      onSelect: () => move(index + 1),
    },
    {
      icon: 'copy',
      label: translations.duplicate,
      onSelect: () => edit({ type: 'duplicate-option', at, label: translations.copyOf(option.label) }),
    },
    {
      icon: 'in',
      label: translations.addUnder(option.label),
      onSelect: () => {
        const under = { parent: at, index: option.classifications?.length ?? 0 };
        edit({ type: 'add-question', question: createQuestion('text', translations), place: under });
      },
    },
  ];
  return { at, edit, show, move, acts, translations };
}

/** An option: its name, its value in exports, and what can be done to it. */
export function OptionRow(props: OptionRowProps) {
  const { option, index } = props;
  const { at, edit, show, move, acts, translations } = useOptionActs(props);
  const { ref, handle, style, isDragging, isTarget } = useSortableItem(option.id);
  const problems = useSettingProblems({ ...at, setting: 'label' });
  const hasProblem = problems.length > 0;
  const problemId = `option-${at.questionId}-${option.id}-problem`;
  const nested = option.classifications ?? [];
  const name = option.label === '' ? translations.optionLabel(index + 1) : option.label;
  const set = (values: Record<string, unknown>) => edit({ type: 'set-option', at, values, merge: true });
  return (
    <li
      data-adj="option-row"
      data-option={option.id}
      ref={ref}
      style={style}
      {...toStateAttributes({ dragging: isDragging, target: isTarget, invalid: hasProblem })}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        move(event.key === 'ArrowUp' ? index - 1 : index + 1);
      }}
    >
      <span data-adj="grip" aria-hidden="true" {...handle}>
        <EditorIcon name="grip" />
      </span>
      <TextInput
        aria-label={translations.optionLabel(index + 1)}
        aria-describedby={hasProblem ? problemId : undefined}
        aria-invalid={hasProblem || undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        data-setting="label"
        value={option.label}
        onValueChange={(label) => set({ label })}
      />
      <span data-adj="option-value-name" aria-hidden="true">
        {translations.optionValue}
      </span>
      <TextInput
        aria-label={translations.optionValueOf(name)}
        placeholder={option.label}
        value={option.value === option.label ? '' : (option.value ?? '')}
        onValueChange={(value) => set({ value: value === '' ? undefined : value })}
      />
      <Menu
        label={translations.moreActions(name)}
        items={acts}
        renderTrigger={(trigger) => (
          <ToolButton icon="more" iconLabel={translations.moreActions(name)} {...trigger} />
        )}
      />
      <RemoveButton
        label={translations.removeOption(name)}
        onClick={() => edit({ type: 'remove-option', at })}
      />
      {nested.length === 0 ? null : (
        <button type="button" data-adj="nested-link" onClick={() => show(nested[0]?.id)}>
          {translations.nestedCount(nested.length)}
          <Icon name="chevron-down" size={12} />
        </button>
      )}
      <SettingProblems id={problemId} problems={problems} />
    </li>
  );
}
