'use client';

import { createFirstCondition } from '../conditions/ConditionBuilder.js';
import { ConditionField, useConditionQuestions } from '../conditions/ConditionField.js';
import { SegmentedInput } from '../controls/inputs.js';
import { SettingField } from '../controls/SettingField.js';
import type { QuestionDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { useQuestionEdit } from './useQuestionEdit.js';

/** Whether a question has to be answered: always, while a condition holds, never. */
export function RequiredSetting({ question }: { question: QuestionDraft }) {
  const { mustBeAnswered, always, onlyIf, never } = useOntologyEditor('RequiredSetting').translations;
  const { set } = useQuestionEdit(question);
  const questions = useConditionQuestions(question);
  const { required, requiredIf } = question;
  const value = required === true ? 'always' : requiredIf === undefined ? 'never' : 'if';
  return (
    <SettingField isGroup questionId={question.id} setting="requiredIf" label={mustBeAnswered}>
      {() => (
        <>
          <SegmentedInput
            label={mustBeAnswered}
            value={value}
            choices={[
              { value: 'always', label: always },
              { value: 'if', label: onlyIf },
              { value: 'never', label: never },
            ]}
            onValueChange={(next) =>
              set({
                required: next === 'always' || undefined,
                requiredIf: next === 'if' ? createFirstCondition(questions) : undefined,
              })
            }
          />
          {value === 'if' && requiredIf !== undefined ? (
            <ConditionField
              question={question}
              condition={requiredIf}
              onConditionChange={(condition) => set({ requiredIf: condition })}
            />
          ) : null}
        </>
      )}
    </SettingField>
  );
}

/** When a question is asked: always, or while a condition holds. */
export function ShownSetting({ question }: { question: QuestionDraft }) {
  const { shown, always, onlyWhen } = useOntologyEditor('ShownSetting').translations;
  const { set } = useQuestionEdit(question);
  const questions = useConditionQuestions(question);
  const { visibleIf } = question;
  return (
    <SettingField isGroup questionId={question.id} setting="visibleIf" label={shown}>
      {() => (
        <>
          <SegmentedInput
            label={shown}
            value={visibleIf === undefined ? 'always' : 'when'}
            choices={[
              { value: 'always', label: always },
              { value: 'when', label: onlyWhen },
            ]}
            onValueChange={(next) =>
              set({ visibleIf: next === 'when' ? createFirstCondition(questions) : undefined })
            }
          />
          {visibleIf === undefined ? null : (
            <ConditionField
              question={question}
              condition={visibleIf}
              onConditionChange={(condition) => set({ visibleIf: condition })}
            />
          )}
        </>
      )}
    </SettingField>
  );
}
