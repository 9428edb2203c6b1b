'use client';

import type { PreferenceAxis } from '@adjudge/core';
import { SettingField } from '../controls/SettingField.js';
import { SortableList } from '../controls/SortableList.js';
import { ToolButton } from '../controls/ToolButton.js';
import { createUniqueId } from '../draft/ids.js';
import { insertAt } from '../draft/tree.js';
import type { QuestionDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { AxisRow } from './AxisRow.js';
import { useQuestionEdit } from './useQuestionEdit.js';

type Axes = readonly PreferenceAxis[];

const toAxes = (next: Axes) => ({ axes: next.length === 0 ? undefined : next });

/** The axes of a question, and what can be done to them. */
function useAxes(question: QuestionDraft) {
  const { translations } = useOntologyEditor('AxisList');
  const { set, type } = useQuestionEdit(question);
  const axes = (question.axes ?? []) as Axes;
  return {
    axes,
    add: () => {
      const label = translations.newAxis(axes.length + 1);
      const id = createUniqueId(label, new Set(axes.map((axis) => axis.id)), 'axis');
      set(toAxes([...axes, { id, label }]));
    },
    type: (axis: PreferenceAxis) => type(toAxes(axes.map((one) => (one.id === axis.id ? axis : one)))),
    move: (id: string, index: number) => {
      const moved = axes.find((axis) => axis.id === id);
      if (moved === undefined) return;
      const others = axes.filter((axis) => axis !== moved);
      set(toAxes(insertAt(others, index, moved)));
    },
    remove: (axis: PreferenceAxis) => set(toAxes(axes.filter((one) => one !== axis))),
  };
}

/** What responses are compared by, each for itself (helpfulness, honesty …), in the order asked. */
export function AxisList({ question }: { question: QuestionDraft }) {
  const { translations } = useOntologyEditor('AxisList');
  const { axes, add, type, move, remove } = useAxes(question);
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
          <SortableList
            ids={axes.map(({ id }) => id)}
            onMove={(id, overId) =>
              move(
                id,
                axes.findIndex((axis) => axis.id === overId),
              )
            }
          >
            <ol data-adj="axis-rows">
              {axes.map((axis, index) => (
                <AxisRow
                  key={axis.id}
                  axis={axis}
                  index={index}
                  count={axes.length}
                  onType={type}
                  onMove={(to) => move(axis.id, to)}
                  onRemove={() => remove(axis)}
                />
              ))}
            </ol>
          </SortableList>
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
