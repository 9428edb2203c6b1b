'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { KeyHint } from '../../parts/index.js';
import { EditorIcon, type EditorIconName } from '../EditorIcon.js';

interface ToolButtonProps extends ComponentPropsWithoutRef<'button'> {
  icon: EditorIconName;
  /** The name of a button that shows only its icon. */
  iconLabel?: string | undefined;
  size?: 'mini' | 'tool' | 'control' | undefined;
  variant?: 'secondary' | 'ghost' | undefined;
  keys?: readonly string[] | undefined;
}

/** A button of the editor's chrome, with one of the editor's own drawings. */
export const ToolButton = forwardRef<HTMLButtonElement, ToolButtonProps>(function ToolButton(
  { icon, iconLabel, size = 'tool', variant = 'ghost', keys, children, ...rest },
  ref,
) {
  return (
    <button
      type="button"
      data-adj="button"
      data-variant={variant}
      data-size={size}
      data-icon-only={iconLabel === undefined ? undefined : ''}
      aria-label={iconLabel}
      title={iconLabel}
      {...rest}
      ref={ref}
    >
      <EditorIcon name={icon} />
      {children === undefined ? null : <span>{children}</span>}
      {keys === undefined ? null : <KeyHint keys={keys} />}
    </button>
  );
});
