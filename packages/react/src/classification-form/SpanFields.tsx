'use client';

import { type SpanTarget, selectSpanQuestions, toQuestionKey } from '@adjudge/core';
import { forwardRef, useMemo } from 'react';
import { Part, type PartProps } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { QuestionField } from './QuestionField.js';

interface SpanFieldsProps extends PartProps<'div'> {
  span: SpanTarget;
}

/** The questions about one marked part of a text, also about one that is only selected yet; the first answer marks it. */
export const SpanFields = forwardRef<HTMLDivElement, SpanFieldsProps>(function SpanFields(
  { span, children, ...rest },
  ref,
) {
  const { baseId } = useSessionConfiguration('SpanFields');
  const state = usePreferenceSession((session) => session);
  const questions = useMemo(() => selectSpanQuestions(state, span), [state, span]);
  return (
    <Part.div data-adj="span-fields" {...rest} ref={ref}>
      {children ??
        questions.map((question, place) => (
          <QuestionField
            key={toQuestionKey(question.classification.id, question.target)}
            question={question}
            fieldId={`${baseId}-span-question-${place}`}
          />
        ))}
    </Part.div>
  );
});
