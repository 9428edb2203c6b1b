'use client';

import { selectPresentedResponses } from '@adjudge/core';
import { forwardRef, useRef } from 'react';
import { listKeyCaps, toKeyShortcuts } from '../../a11y/index.js';
import { useTranslations } from '../../i18n/index.js';
import { Button, Part, type PartProps, useLateValue } from '../../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../../session/index.js';
import { lateTools } from '../late/lateTools.js';
import { useSetView } from '../useSetView.js';

/** Shows how two responses differ, and goes from one difference to the next. Nothing where there are not two. */
export const DifferenceTools = forwardRef<HTMLSpanElement, PartProps<'span'>>(function DifferenceTools(
  { children, ...rest },
  ref,
) {
  const { differences } = useTranslations();
  const { hotkeys } = useSessionConfiguration('ResponseComparator.Differences');
  const setView = useSetView();
  const isOn = usePreferenceSession(({ view }) => view.isShowingDifferences);
  const count = usePreferenceSession((state) => selectPresentedResponses(state).length);
  const tools = useLateValue(lateTools, isOn ? true : 'when-idle');
  const isSummaryAwaited = useRef(false);
  if (count < 2) return null;
  return (
    <Part.span data-adj="difference-tools" {...rest} ref={ref}>
      {children ?? (
        <>
          <Button
            data-action="differences"
            size="tool"
            icon="differences"
            keys={listKeyCaps(hotkeys.differences)}
            aria-pressed={isOn}
            aria-keyshortcuts={toKeyShortcuts(hotkeys.differences)}
            onClick={() => {
              isSummaryAwaited.current = !isOn;
              setView({ isShowingDifferences: !isOn });
            }}
          >
            {differences}
          </Button>
          {tools === undefined ? (
            <span data-adj="difference-steps" />
          ) : (
            <tools.DifferenceDetails isSummaryAwaited={isSummaryAwaited} />
          )}
        </>
      )}
    </Part.span>
  );
});
