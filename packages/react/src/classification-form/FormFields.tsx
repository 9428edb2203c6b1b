'use client';

import { type Question, selectTurnQuestions, toQuestionKey } from '@adjudge/core';
import { forwardRef, memo } from 'react';
import { Part, type PartProps } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { toFieldId } from './fieldId.js';
import { QuestionField } from './QuestionField.js';

/** A field at its place among all questions. An answer to another one doesn't render it again. */
export const PlacedField = memo(function PlacedField({ question }: { question: Question }) {
  const { baseId } = useSessionConfiguration('ClassificationForm.Fields');
  const fieldId = usePreferenceSession((state) =>
    toFieldId(baseId, state, question.classification.id, question.target),
  );
  return <QuestionField question={question} fieldId={fieldId} />;
});

/** The questions about the whole row and about the turn judged now, in order. */
export const FormFields = forwardRef<HTMLDivElement, PartProps<'div'>>(function FormFields(
  { children, ...rest },
  ref,
) {
  useSessionConfiguration('ClassificationForm.Fields');
  const questions = usePreferenceSession(selectTurnQuestions);
  return (
    <Part.div data-adj="fields" {...rest} ref={ref}>
      {children ??
        questions
          .filter(({ target }) => target.type === 'row' || target.type === 'comparison')
          .map((question) => (
            <PlacedField
              key={toQuestionKey(question.classification.id, question.target)}
              question={question}
            />
          ))}
    </Part.div>
  );
});
