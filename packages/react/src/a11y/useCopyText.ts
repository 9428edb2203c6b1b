'use client';

import { useCallback } from 'react';
import { useTranslations } from '../i18n/index.js';
import { useAnnounce } from './Announcer.js';

/** A function that copies a text and says whether it could. */
export function useCopyText(): (text: string) => void {
  const { copied, copyFailed } = useTranslations();
  const announce = useAnnounce();
  return useCallback(
    (text) => {
      // Absent where the page is not served safely.
      const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('No clipboard'));
      written.then(
        () => announce(copied),
        () => announce(copyFailed),
      );
    },
    [announce, copied, copyFailed],
  );
}
