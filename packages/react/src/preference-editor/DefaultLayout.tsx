'use client';

import { useRef, useState } from 'react';
import {
  ClassificationForm,
  MessageFields,
  ResponseFields,
  SpanFields,
} from '../classification-form/index.js';
import { ConversationThread } from '../conversation-thread/index.js';
import { Evidence } from '../evidence/index.js';
import { useTranslations } from '../i18n/index.js';
import { Button, toStateAttributes } from '../parts/index.js';
import { ResponseComparator } from '../response-comparator/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { TextSearch, useCurrentFind } from '../text-search/index.js';
import { selectSuggestionsShown, toFormArrangement } from './arrangement.js';
import { ContextStrip } from './ContextStrip.js';

/**
 * Conversation, responses, form: the usual arrangement, made of exported parts. Copy it to make your own.
 */
export function DefaultLayout() {
  const { hideConversation } = useTranslations();
  const { isReadOnly } = useSessionConfiguration('DefaultLayout');
  const arrangement = usePreferenceSession(({ ontology }) => toFormArrangement(ontology));
  const suggestions = usePreferenceSession((state) =>
    isReadOnly ? undefined : selectSuggestionsShown(state),
  );
  // Folded away, the conversation is a strip; in a box without room for it, it is a strip that opens above the texts.
  const [isFolded, setFolded] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const strip = useRef<HTMLButtonElement>(null);
  const shownMessage = usePreferenceSession(({ view }) => view.shownMessage);
  const [lastShown, setLastShown] = useState(shownMessage);
  // A message that is gone to must be there to be seen.
  if (shownMessage !== lastShown) {
    setLastShown(shownMessage);
    setOpen(true);
    setFolded(false);
  }
  const find = useCurrentFind();
  const [lastFind, setLastFind] = useState(find);
  // What is found in a response must not lie below the open conversation.
  if (find !== lastFind) {
    setLastFind(find);
    if (find?.text.type === 'response' && find.text.messageId === undefined) setOpen(false);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard here from whatever has the focus within.
    <div
      data-adj="editor-layout"
      {...toStateAttributes({ arrangement, suggestions, folded: isFolded, open: isOpen })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setOpen(false);
        strip.current?.focus();
      }}
    >
      <ContextStrip
        ref={strip}
        isOpen={isOpen}
        onToggle={() => {
          setOpen(!isOpen || isFolded);
          setFolded(false);
        }}
      />
      <TextSearch.Root />
      <div data-adj="workspace">
        <ConversationThread.Root>
          <ConversationThread.Heading>
            <ConversationThread.EverythingToggle />
            <TextSearch.Button />
            <Button
              data-action="fold"
              size="tool"
              icon="pane"
              iconLabel={hideConversation}
              onClick={() => {
                setFolded(true);
                setOpen(false);
              }}
            />
          </ConversationThread.Heading>
          <ConversationThread.Messages renderBelow={(message) => <MessageFields message={message} />} />
          <ConversationThread.Foot />
        </ConversationThread.Root>
        <ResponseComparator.Root renderBelow={(response) => <ResponseFields response={response} />} />
      </div>
      <ClassificationForm.Root />
      <Evidence.Root renderFields={(span) => <SpanFields span={span} />} />
    </div>
  );
}
