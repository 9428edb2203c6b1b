'use client';

import { type Message, selectQuestions, toQuestionKey } from '@adjudge/core';
import { usePreferenceSession } from '../session/index.js';
import { PlacedField } from './FormFields.js';

/** The questions about one message; nothing where there are none. */
export function MessageFields({ message }: { message: Message }) {
  const questions = usePreferenceSession(selectQuestions);
  const own = questions.filter(({ target }) => target.type === 'message' && target.messageId === message.id);
  if (own.length === 0) return null;
  return (
    <div data-adj="message-fields">
      {own.map((question) => (
        <PlacedField key={toQuestionKey(question.classification.id, question.target)} question={question} />
      ))}
    </div>
  );
}
