'use client';

import { forwardRef } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Part, type PartProps } from '../parts/index.js';
import { useSessionConfiguration } from '../session/index.js';
import { ArrangementMenu } from './arrangement/ArrangementMenu.js';
import { ContentModeToggle } from './ContentModeToggle.js';
import { ComparingNote } from './differences/ComparingNote.js';
import { DifferenceTools } from './differences/DifferenceTools.js';
import { HistoryButtons } from './HistoryButtons.js';
import { SaveState } from './SaveState.js';

/** The strip above the responses: how they are shown, undo and redo, whether the draft is safe. */
export const ComparatorTools = forwardRef<HTMLDivElement, PartProps<'div'>>(function ComparatorTools(
  { children, ...rest },
  ref,
) {
  useSessionConfiguration('ResponseComparator.Tools');
  const { viewTools } = useTranslations();
  return (
    <Part.div data-adj="comparator-tools" role="group" aria-label={viewTools} {...rest} ref={ref}>
      {children ?? (
        <>
          <ContentModeToggle />
          <span data-adj="tools-gap" />
          <DifferenceTools />
          <ComparingNote />
          <HistoryButtons />
          <SaveState />
          <ArrangementMenu />
        </>
      )}
    </Part.div>
  );
});
