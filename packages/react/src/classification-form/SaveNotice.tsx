'use client';

import { forwardRef, useEffect } from 'react';
import { useAnnounce } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { Button, Notice, type PartProps } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';

/** What a notice of the form takes: its words and its tone are its own, children stand in the place of what it says at length. */
export type FormNoticeProps = Omit<PartProps<'div'>, 'title' | 'role'>;

/** Says what the host did with the label: aloud when it went well, in a banner when it did not. */
export const SaveNotice = forwardRef<HTMLDivElement, FormNoticeProps>(function SaveNotice(
  { children, ...rest },
  ref,
) {
  const { saveFailed, saveFailedBody, saved, tryAgain, dismiss } = useTranslations();
  const { controller } = useSessionConfiguration('ClassificationForm.SaveNotice');
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
    <Notice tone="danger" role="alert" title={saveFailed[save.intent]} actions={actions} {...rest} ref={ref}>
      {children ?? saveFailedBody(save.problem.message)}
    </Notice>
  );
});
