'use client';

import { useEffect } from 'react';
import { useAnnounce } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { Button, Notice } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';

/** Says what the host did with the label: aloud when it went well, in a banner when it did not. */
export function SaveNotice() {
  const { saveFailed, saveFailedBody, saved, tryAgain, dismiss } = useTranslations();
  const { controller } = useSessionConfiguration('ClassificationForm.Root');
  const save = usePreferenceSession((state) => state.save);
  const announce = useAnnounce();
  useEffect(() => {
    if (save.status === 'saved') announce(saved[save.intent]);
  }, [save, saved, announce]);
  if (save.status !== 'failed') return null;
  const actions = (
    <>
      <Button variant="secondary" size="tool" icon="retry" onClick={controller.retry}>
        {tryAgain}
      </Button>
      <Button size="tool" onClick={() => controller.dispatch({ type: 'dismiss-save' })}>
        {dismiss}
      </Button>
    </>
  );
  return (
    <Notice tone="danger" role="alert" title={saveFailed[save.intent]} actions={actions}>
      {saveFailedBody(save.problem.message)}
    </Notice>
  );
}
