'use client';

import type { TieOption } from '@adjudge/core';
import { CheckInput } from '../controls/inputs.js';
import { SettingField } from '../controls/SettingField.js';
import type { QuestionDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { AxisList } from './AxisList.js';
import { StrengthSettings } from './StrengthSettings.js';
import { useQuestionEdit } from './useQuestionEdit.js';

const tieOptions: readonly TieOption[] = ['tie', 'both-good', 'both-bad'];

/** What a preference is set to: ties, how strongly, the axes it is asked on. */
export function PreferenceSettings({ question }: { question: QuestionDraft }) {
  const { translations } = useOntologyEditor('PreferenceSettings');
  const { set } = useQuestionEdit(question);
  const ties = (question.ties ?? []) as readonly TieOption[];
  const setTie = (tie: TieOption, isOffered: boolean) => {
    const next = tieOptions.filter((one) => (one === tie ? isOffered : ties.includes(one)));
    set({ ties: next.length === 0 ? undefined : next });
  };
  return (
    <>
      <SettingField isGroup questionId={question.id} setting="ties" label={translations.ties}>
        {() => (
          <div data-adj="checks">
            {tieOptions.map((tie) => (
              <CheckInput
                key={tie}
                label={translations.tieNames[tie]}
                isChecked={ties.includes(tie)}
                onCheckedChange={(isChecked) => setTie(tie, isChecked)}
              />
            ))}
          </div>
        )}
      </SettingField>
      <StrengthSettings question={question} />
      <AxisList question={question} />
    </>
  );
}
