'use client';

import type { Condition } from '@adjudge/core';
import { useId } from 'react';
import { createFirstCondition } from '../conditions/ConditionBuilder.js';
import { ConditionField, useConditionQuestions } from '../conditions/ConditionField.js';
import { NumberInput, RemoveButton } from '../controls/inputs.js';
import { SettingField } from '../controls/SettingField.js';
import { ToolButton } from '../controls/ToolButton.js';
import type { QuestionDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { LimitFields } from './LimitFields.js';
import { useQuestionEdit } from './useQuestionEdit.js';

type Conditional = NonNullable<QuestionDraft['settingsIf']>[number];

/** The least number of characters while a condition holds: a reason that is longer when it matters. */
function ConditionalMinimum({
  question,
  conditional,
  onConditionalChange,
}: {
  question: QuestionDraft;
  conditional: Conditional;
  onConditionalChange: (conditional: Conditional | undefined, isTyping?: boolean) => void;
}) {
  const { charactersThen, removeMoreWhen } = useOntologyEditor('ConditionalMinimum').translations;
  const { settings } = conditional;
  const inputId = useId();
  return (
    <li data-adj="conditional">
      <ConditionField
        question={question}
        condition={conditional.if}
        onConditionChange={(condition: Condition | undefined) =>
          onConditionalChange(condition === undefined ? undefined : { ...conditional, if: condition })
        }
      />
      <div data-adj="condition-row">
        <label data-adj="inline-label" htmlFor={inputId}>
          {charactersThen}
        </label>
        <NumberInput
          id={inputId}
          min={0}
          value={settings.minCharacters}
          onValueChange={(minCharacters = 0) =>
            onConditionalChange({ ...conditional, settings: { ...settings, minCharacters } }, true)
          }
        />
        <RemoveButton label={removeMoreWhen} onClick={() => onConditionalChange(undefined)} />
      </div>
    </li>
  );
}

/** What a text is set to: its limits, and other limits while a condition holds. */
export function TextSettings({ question }: { question: QuestionDraft }) {
  const { translations } = useOntologyEditor('TextSettings');
  const { characters, atLeast, atMost, moreWhen, addMoreWhen } = translations;
  const { set, type } = useQuestionEdit(question);
  const questions = useConditionQuestions(question);
  const conditionals = question.settingsIf ?? [];
  const setAll = (next: readonly Conditional[], isTyping = false) =>
    (isTyping ? type : set)({ settingsIf: next.length === 0 ? undefined : next });
  const add = () =>
    setAll([...conditionals, { if: createFirstCondition(questions), settings: { minCharacters: 20 } }]);
  return (
    <>
      <LimitFields
        question={question}
        min={0}
        limits={[
          { setting: 'minCharacters', label: `${characters}: ${atLeast}` },
          { setting: 'maxCharacters', label: `${characters}: ${atMost}` },
        ]}
      />
      <SettingField isGroup questionId={question.id} setting="settingsIf" label={moreWhen}>
        {() => (
          <>
            <ul data-adj="condition-list">
              {conditionals.map((conditional, index) => (
                <ConditionalMinimum
                  // biome-ignore lint/suspicious/noArrayIndexKey: they have no ids, and their fields hold no state.
                  key={index}
                  question={question}
                  conditional={conditional}
                  onConditionalChange={(next, isTyping) =>
                    setAll(
                      conditionals.flatMap((one, at) =>
                        at !== index ? [one] : next === undefined ? [] : [next],
                      ),
                      isTyping,
                    )
                  }
                />
              ))}
            </ul>
            <div data-adj="setting-adds">
              <ToolButton icon="plus" onClick={add}>
                {addMoreWhen}
              </ToolButton>
            </div>
          </>
        )}
      </SettingField>
    </>
  );
}
