'use client';

import type { PreferenceAxis } from '@adjudge/core';
import { RemoveButton, TextInput } from '../controls/inputs.js';
import { SettingField } from '../controls/SettingField.js';
import { ToolButton } from '../controls/ToolButton.js';
import { createUniqueId } from '../draft/ids.js';
import type { QuestionDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { useQuestionEdit } from './useQuestionEdit.js';

/** What responses are compared by, each for itself (helpfulness, honesty …). */
export function AxisList({ question }: { question: QuestionDraft }) {
  const { translations } = useOntologyEditor('AxisList');
  const { set, type } = useQuestionEdit(question);
  const axes = (question.axes ?? []) as readonly PreferenceAxis[];
  const toAxes = (next: readonly PreferenceAxis[]) => ({ axes: next.length === 0 ? undefined : next });
  const add = () => {
    const label = translations.newAxis(axes.length + 1);
    const id = createUniqueId(label, new Set(axes.map((axis) => axis.id)), 'axis');
    set(toAxes([...axes, { id, label }]));
  };
  return (
    <SettingField
      isGroup
      questionId={question.id}
      setting="axes"
      label={translations.axes}
      hint={axes.length === 0 ? translations.axesHint : undefined}
    >
      {() => (
        <>
          <ul data-adj="axis-rows">
            {axes.map((axis, index) => (
              <li key={axis.id}>
                <TextInput
                  aria-label={translations.axisName(index + 1)}
                  value={axis.label}
                  onValueChange={(label) =>
                    type(toAxes(axes.map((one) => (one === axis ? { ...axis, label } : one))))
                  }
                />
                <RemoveButton
                  label={translations.removeAxis(axis.label)}
                  onClick={() => set(toAxes(axes.filter((one) => one !== axis)))}
                />
              </li>
            ))}
          </ul>
          <div data-adj="setting-adds">
            <ToolButton icon="plus" onClick={add}>
              {translations.addAxis}
            </ToolButton>
          </div>
        </>
      )}
    </SettingField>
  );
}
