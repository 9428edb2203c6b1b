'use client';

import { selectPresentedResponses } from '@adjudge/core';
import { MessageFields, ResponseFields } from '../../classification-form/index.js';
import { useTranslations } from '../../i18n/index.js';
import { readWords } from '../../message-content/index.js';
import { ResponseBadge } from '../../parts/index.js';
import { usePreferenceSession } from '../../session/index.js';

/** More characters of a text than the preview's few lines hold, at any width: enough to know it by. */
const shown = { start: 0, end: 800 };

/** The texts the questions are about, in small: the messages that are asked about, and the responses. */
export function PreviewPaper() {
  const { responseName, roleNames } = useTranslations();
  const presented = usePreferenceSession(selectPresentedResponses);
  const messages = usePreferenceSession(({ dataRow }) => dataRow.messages);
  const asksMessages = usePreferenceSession(({ ontology }) =>
    ontology.classifications.some(({ scope }) => scope === 'message'),
  );
  return (
    <div data-adj="preview-paper">
      {asksMessages
        ? messages
            .filter(({ canLabel }) => canLabel === true)
            .map((message) => (
              <div key={message.id} data-adj="preview-message">
                <b>{roleNames[message.role]}</b>
                <p dir="auto">{readWords(message.content, shown)}</p>
                <MessageFields message={message} />
              </div>
            ))
        : null}
      <div data-adj="preview-responses">
        {presented.map(({ response, letter }) => (
          <div key={letter} data-adj="preview-response">
            <b>
              <ResponseBadge letter={letter} isPair={presented.length === 2} />
              {responseName(letter)}
            </b>
            <p dir="auto">{readWords(response.content, shown)}</p>
            <ResponseFields response={response} />
          </div>
        ))}
      </div>
    </div>
  );
}
