'use client';

import { NumberInput } from '../controls/inputs.js';
import { SettingField } from '../controls/SettingField.js';
import type { QuestionDraft } from '../draft/types.js';
import { useQuestionEdit } from './useQuestionEdit.js';

interface LimitFieldsProps {
  question: QuestionDraft;
  /** Each setting with its name, side by side. */
  limits: readonly { readonly setting: string; readonly label: string; readonly placeholder?: string }[];
  min?: number | undefined;
}

/** Numbers that may be left out, side by side. */
export function LimitFields({ question, limits, min }: LimitFieldsProps) {
  const { type } = useQuestionEdit(question);
  return (
    <div data-adj="setting-columns" data-of="numbers">
      {limits.map(({ setting, label, placeholder }) => (
        <SettingField key={setting} questionId={question.id} setting={setting} label={label}>
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
  );
}
