'use client';

import type { Condition } from '@adjudge/core';
import { ToolButton } from '../controls/ToolButton.js';
import type { QuestionDraft } from '../draft/types.js';
import { useOntologyEditor } from '../EditorContext.js';
import { ConditionBuilder, createFirstCondition } from './ConditionBuilder.js';
import { toConditionForm } from './conditionForm.js';
import { listReachable } from './listReachable.js';

/** What the conditions of a question can go by. */
export function useConditionQuestions(question: QuestionDraft): readonly QuestionDraft[] {
  const { state } = useOntologyEditor('ConditionField');
  return listReachable(state.draft, question);
}

/** The root of a condition: what can be added beside a single sentence. */
export function ConditionField({
  question,
  condition,
  onConditionChange,
}: {
  question: QuestionDraft;
  condition: Condition;
  onConditionChange: (condition: Condition | undefined) => void;
}) {
  const { addCondition } = useOntologyEditor('ConditionField').translations;
  const questions = useConditionQuestions(question);
  const isGroup = toConditionForm(condition).type === 'group';
  return (
    <div data-adj="condition">
      <ConditionBuilder condition={condition} questions={questions} onConditionChange={onConditionChange} />
      {isGroup ? null : (
        <div data-adj="setting-adds">
          <ToolButton
            icon="plus"
            size="mini"
            onClick={() => onConditionChange({ all: [condition, createFirstCondition(questions)] })}
          >
            {addCondition}
          </ToolButton>
        </div>
      )}
    </div>
  );
}
