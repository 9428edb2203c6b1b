'use client';

import { selectContentMode } from '@adjudge/core';
import { forwardRef } from 'react';
import { listKeyCaps } from '../a11y/index.js';
import { useTranslations } from '../i18n/index.js';
import { KeyHint, Part, type PartProps } from '../parts/index.js';
import { usePreferenceSession, useSessionConfiguration } from '../session/index.js';
import { SegmentedControl } from './SegmentedControl.js';

/** Markdown or raw, for all responses at once. */
export const ContentModeToggle = forwardRef<HTMLSpanElement, PartProps<'span'>>(function ContentModeToggle(
  { children, ...rest },
  ref,
) {
  const { textMode, markdown, raw } = useTranslations();
  const { controller, hotkeys } = useSessionConfiguration('ContentModeToggle');
  const mode = usePreferenceSession((state) => selectContentMode(state));
  return (
    <Part.span data-adj="content-mode-toggle" {...rest} ref={ref}>
      {children ?? (
        <>
          <SegmentedControl
            label={textMode}
            options={[
              { value: 'markdown', label: markdown },
              { value: 'raw', label: raw },
            ]}
            value={mode}
            onValueChange={(next) => controller.dispatch({ type: 'set-content-mode', mode: next })}
          />
          <KeyHint keys={listKeyCaps(hotkeys['toggle-content-mode'])} />
        </>
      )}
    </Part.span>
  );
});
