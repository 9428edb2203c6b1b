'use client';

import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { forwardRef, type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslations } from '../i18n/index.js';
import { Part, type PartProps } from '../parts/index.js';

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
  const frame = useRef<HTMLDivElement>(null);
  // Once, when the row opens: a host that renders again must not take the focus out of a field.
  useEffect(() => {
    if (takesFocus) frame.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <Part.div
      data-adj="preference-editor"
      data-adj-theme=""
      data-color-mode={colorMode === 'system' ? undefined : colorMode}
      role="region"
      aria-label={editorLabel}
      tabIndex={-1}
      {...rest}
      onKeyDown={(event) => {
        // What was prevented below the editor is judged by `onKeys`; what the host prevents here is the host's.
        const wasPrevented = event.defaultPrevented;
        onKeyDown?.(event);
        if (wasPrevented || !event.defaultPrevented) onKeys?.(event);
      }}
      ref={useComposedRefs(ref, frame)}
    />
  );
});
