'use client';

import { CheckInput, SelectInput } from '../controls/inputs.js';
import { SettingField } from '../controls/SettingField.js';
import type { QuestionDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { LimitFields } from './LimitFields.js';
import { OptionList } from './OptionList.js';
import { useQuestionEdit } from './useQuestionEdit.js';

const usual = '';

/** What radio and checklist are set to: their options, how they are shown, how many may be chosen. */
export function OptionSettings({ question }: { question: QuestionDraft }) {
  const { translations } = useOntologyEditor('OptionSettings');
  const { shownAs, uiModes, asUsual, likertScale, choices, atLeast, atMost } = translations;
  const { set } = useQuestionEdit(question);
  const uiMode = typeof question.uiMode === 'string' ? question.uiMode : usual;
  return (
    <>
      <OptionList question={question} />
      <div data-adj="setting-columns">
        <SettingField questionId={question.id} setting="uiMode" label={shownAs}>
          {(control) => (
            <SelectInput
              {...control}
              value={uiMode}
              choices={[
                { value: usual, label: asUsual },
                { value: 'hotkey', label: uiModes.hotkey },
                { value: 'searchable', label: uiModes.searchable },
              ]}
              onValueChange={(value) => set({ uiMode: value === usual ? undefined : value })}
            />
          )}
        </SettingField>
        {question.kind === 'checklist' ? (
          <LimitFields
            question={question}
            min={0}
            limits={[
              { setting: 'minChoices', label: `${choices}: ${atLeast}` },
              { setting: 'maxChoices', label: `${choices}: ${atMost}` },
            ]}
          />
        ) : null}
      </div>
      {question.kind === 'radio' ? (
        <CheckInput
          label={likertScale}
          isChecked={question.isLikertScale === true}
          onCheckedChange={(isChecked) => set({ isLikertScale: isChecked || undefined })}
        />
      ) : null}
    </>
  );
}
