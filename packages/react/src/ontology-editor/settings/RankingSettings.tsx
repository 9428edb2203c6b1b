'use client';

import { CheckInput } from '../controls/inputs.js';
import type { QuestionDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { useQuestionEdit } from './useQuestionEdit.js';

/** What a ranking is set to: whether places are shared, whether responses may be left out. */
export function RankingSettings({ question }: { question: QuestionDraft }) {
  const { allowTies, allowUnranked } = useOntologyEditor('RankingSettings').translations;
  const { set } = useQuestionEdit(question);
  return (
    <div data-adj="checks">
      <CheckInput
        label={allowTies}
        isChecked={question.allowTies === true}
        onCheckedChange={(isChecked) => set({ allowTies: isChecked || undefined })}
      />
      <CheckInput
        label={allowUnranked}
        isChecked={question.allowUnranked === true}
        onCheckedChange={(isChecked) => set({ allowUnranked: isChecked || undefined })}
      />
    </div>
  );
}
