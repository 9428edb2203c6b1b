'use client';

import { SettingField } from '../controls/SettingField.js';
import { SortableList } from '../controls/SortableList.js';
import { ToolButton } from '../controls/ToolButton.js';
import type { QuestionDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { OptionRow } from './OptionRow.js';

/** The options of a question, in order: by dragging, by Alt with the arrow keys, or from the menu of each. */
export function OptionList({ question }: { question: QuestionDraft }) {
  const { translations, edit } = useOntologyEditor('OptionList');
  const { options: label, optionValue, addOption, newOption } = translations;
  const { id: questionId, options = [] } = question;
  return (
    <SettingField isGroup questionId={questionId} setting="options" label={label}>
      {() => (
        <>
          <span data-adj="option-columns" aria-hidden="true">
            <span>{optionValue}</span>
          </span>
          <SortableList
            ids={options.map(({ id }) => id)}
            onMove={(optionId, overId) =>
              edit({
                type: 'move-option',
                at: { questionId, optionId },
                index: options.findIndex(({ id }) => id === overId),
              })
            }
          >
            <ol data-adj="option-rows">
              {options.map((option, index) => (
                <OptionRow key={option.id} question={question} option={option} index={index} />
              ))}
            </ol>
          </SortableList>
          <div data-adj="setting-adds">
            <ToolButton
              icon="plus"
              onClick={() => edit({ type: 'add-option', questionId, label: newOption(options.length + 1) })}
            >
              {addOption}
            </ToolButton>
          </div>
        </>
      )}
    </SettingField>
  );
}
