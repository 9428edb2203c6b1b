'use client';

import { useState } from 'react';
import { useAnnounce } from '../../a11y/index.js';
import { useTranslations } from '../../i18n/index.js';
import { useLateValue } from '../../parts/index.js';
import { lateTools } from './lateTools.js';

/** Something that a button opens and whose code loads late: pressed before it is there, it opens as soon as it is. */
export function useLateOpening() {
  const { notLoaded } = useTranslations();
  const announce = useAnnounce();
  const tools = useLateValue(lateTools, 'when-idle');
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const toggle = () => {
    setOpen(!isOpen);
    if (isOpen) return;
    lateTools.start().catch(() => {
      close();
      announce(notLoaded);
    });
  };
  return { tools, isOpen, toggle, close };
}
