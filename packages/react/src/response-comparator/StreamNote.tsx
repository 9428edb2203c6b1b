'use client';

import { type PresentedResponse, selectStreamStatus } from '@adjudge/core';
import { useEffect, useRef } from 'react';
import { useAnnounce } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { Notice } from '../parts/index.js';
import { usePreferenceSession } from '../session/index.js';

/** Below a text that is written while it is read: that more is to come, or that it broke off. Its end is said aloud, its pieces are not. */
export function StreamNote({ response, letter }: PresentedResponse) {
  const { textGrowing, textEnded, textBrokeOff, textBrokeOffBody } = useTranslations();
  const announce = useAnnounce();
  const status = usePreferenceSession((state) => selectStreamStatus(state, response.id));
  const before = useRef(status);
  useEffect(() => {
    if (before.current === 'open' && status === 'done') announce(textEnded(letter));
    if (before.current === 'open' && status === 'failed') announce(`${textBrokeOff} ${textBrokeOffBody}`);
    before.current = status;
  }, [status, letter, announce, textEnded, textBrokeOff, textBrokeOffBody]);
  if (status === 'failed') {
    return (
      <Notice tone="warning" title={textBrokeOff}>
        {textBrokeOffBody}
      </Notice>
    );
  }
  return status === 'open' ? <p data-adj="text-pending">{textGrowing(letter)}</p> : null;
}
