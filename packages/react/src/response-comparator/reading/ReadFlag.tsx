'use client';

import { selectHasReachedEnd } from '@adjudge/core';
import { useTranslations } from '../../i18n/index.js';
import { Icon, toStateAttributes } from '../../parts/index.js';
import { usePreferenceSession } from '../../session/index.js';

/** Whether a response has been read to its end: a quiet sign, in a place that is always there for it. */
export function ReadFlag({ responseId }: { responseId: string }) {
  const { readToEnd } = useTranslations();
  const isRead = usePreferenceSession((state) => selectHasReachedEnd(state, responseId));
  return (
    <span
      data-adj="read-flag"
      title={isRead ? readToEnd : undefined}
      {...toStateAttributes({ shown: isRead })}
    >
      <Icon name="read" size={14} />
      {isRead ? <span data-adj="unseen">{readToEnd}</span> : null}
    </span>
  );
}
