'use client';

import { useId } from 'react';
import { NumberInput } from '../controls/inputs.js';
import { SettingField, SettingProblems } from '../controls/SettingField.js';
import type { QuestionDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { useQuestionEdit } from './useQuestionEdit.js';

interface LimitFieldsProps {
  question: QuestionDraft;
  /** Each setting with its name, side by side. */
  limits: readonly { readonly setting: string; readonly label: string; readonly placeholder?: string }[];
  min?: number | undefined;
}

/** Numbers that may be left out, side by side; what is wrong with them stands below. */
export function LimitFields({ question, limits, min }: LimitFieldsProps) {
  const { problems } = useOntologyEditor('LimitFields');
  const { type } = useQuestionEdit(question);
  const problemId = useId();
  const own = problems.filter(
    ({ questionId, optionId, setting }) =>
      questionId === question.id &&
      optionId === undefined &&
      limits.some((limit) => limit.setting === setting),
  );
  return (
    <div data-adj="limits">
      <div data-adj="setting-columns" data-of="numbers">
        {limits.map(({ setting, label, placeholder }) => (
          <SettingField
            key={setting}
            questionId={question.id}
            setting={setting}
            label={label}
            problemId={problemId}
          >
            {(control) => (
              <NumberInput
                {...control}
                min={min}
                placeholder={placeholder}
                value={question[setting]}
                onValueChange={(value) => type({ [setting]: value })}
              />
            )}
          </SettingField>
        ))}
      </div>
      <SettingProblems id={problemId} problems={own} />
    </div>
  );
}
