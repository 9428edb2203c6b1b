'use client';

import { type Message, selectQuestions, toQuestionKey } from '@adjudge/core';
import { forwardRef } from 'react';
import { Part, type PartProps } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { PlacedField } from './FormFields.js';

interface MessageFieldsProps extends PartProps<'div'> {
  message: Message;
}

/** The questions about one message; nothing where there are none. */
export const MessageFields = forwardRef<HTMLDivElement, MessageFieldsProps>(function MessageFields(
  { message, children, ...rest },
  ref,
) {
  useSessionConfiguration('MessageFields');
  const questions = usePreferenceSession(selectQuestions);
  const own = questions.filter(({ target }) => target.type === 'message' && target.messageId === message.id);
  if (own.length === 0) return null;
  return (
    <Part.div data-adj="message-fields" {...rest} ref={ref}>
      {children ??
        own.map((question) => (
          <PlacedField key={toQuestionKey(question.classification.id, question.target)} question={question} />
        ))}
    </Part.div>
  );
});
