'use client';

import { type ModelResponse, selectQuestions, toQuestionKey } from '@adjudge/core';
import { usePreferenceSession } from '../session/index.js';
import { PlacedField } from './FormFields.js';

/** The questions about one response; nothing where there are none. */
export function ResponseFields({ response }: { response: ModelResponse }) {
  const questions = usePreferenceSession(selectQuestions);
  const own = questions.filter(
    ({ target }) => target.type === 'response' && target.responseId === response.id,
  );
  if (own.length === 0) return null;
  return (
    <div data-adj="response-fields">
      {own.map((question) => (
        <PlacedField key={toQuestionKey(question.classification.id, question.target)} question={question} />
      ))}
    </div>
  );
}
