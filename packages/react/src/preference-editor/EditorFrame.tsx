'use client';

import { composeRefs } from '@radix-ui/react-compose-refs';
import { forwardRef, type KeyboardEvent, useCallback } from 'react';
import { useTranslations } from '../i18n/index.js';
import { composeEventHandlers, Part, type PartProps } from '../parts/index.js';

interface EditorFrameProps extends PartProps<'div'> {
  colorMode: 'light' | 'dark' | 'system' | undefined;
  takesFocus: boolean;
  onKeys?: ((event: KeyboardEvent<HTMLElement>) => void) | undefined;
}

/** The element around everything: it carries the tokens, the colour mode, the name and the keys. */
export const EditorFrame = forwardRef<HTMLDivElement, EditorFrameProps>(function EditorFrame(
  { colorMode = 'system', takesFocus, onKeys, onKeyDown, ...rest },
  ref,
) {
  const { editorLabel } = useTranslations();
  const focus = useCallback(
    (element: HTMLDivElement | null) => {
      if (takesFocus) element?.focus({ preventScroll: true });
    },
    [takesFocus],
  );
  return (
    <Part.div
      data-adj="preference-editor"
      data-adj-theme=""
      data-color-mode={colorMode === 'system' ? undefined : colorMode}
      role="region"
      aria-label={editorLabel}
      tabIndex={-1}
      {...rest}
      onKeyDown={composeEventHandlers(onKeyDown, (event) => onKeys?.(event))}
      ref={composeRefs(ref, focus)}
    />
  );
});
