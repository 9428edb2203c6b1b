'use client';

import { type ModelResponse, selectQuestions, toQuestionKey } from '@adjudge/core';
import { forwardRef } from 'react';
import { Part, type PartProps } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { PlacedField } from './FormFields.js';

interface ResponseFieldsProps extends PartProps<'div'> {
  response: ModelResponse;
}

/** The questions about one response; nothing where there are none. */
export const ResponseFields = forwardRef<HTMLDivElement, ResponseFieldsProps>(function ResponseFields(
  { response, children, ...rest },
  ref,
) {
  useSessionConfiguration('ResponseFields');
  const questions = usePreferenceSession(selectQuestions);
  const own = questions.filter(
    ({ target }) => target.type === 'response' && target.responseId === response.id,
  );
  if (own.length === 0) return null;
  return (
    <Part.div data-adj="response-fields" {...rest} ref={ref}>
      {children ??
        own.map((question) => (
          <PlacedField key={toQuestionKey(question.classification.id, question.target)} question={question} />
        ))}
    </Part.div>
  );
});
