'use client';

import { forwardRef, type ReactNode } from 'react';
import { Icon, type IconName } from './Icon.js';
import { KeyHint } from './KeyHint.js';
import { Part, type PartProps } from './Part.js';

/** What the editor's own buttons take besides what a button takes. */
export interface ButtonProps extends PartProps<'button'> {
  variant?: 'primary' | 'secondary' | 'ghost' | undefined;
  size?: 'mini' | 'tool' | 'control' | undefined;
  icon?: IconName | undefined;
  /** The name of a button that shows only its icon. */
  iconLabel?: string | undefined;
  keys?: readonly string[] | undefined;
  children?: ReactNode;
}

/** A button of the editor's chrome. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = 'ghost', size = 'control', icon, iconLabel, keys, children, ...rest },
  ref,
) {
  return (
    <Part.button
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
      {rest.asChild === true ? (
        children
      ) : (
        <>
          {icon === undefined ? null : <Icon name={icon} />}
          {children === undefined ? null : <span>{children}</span>}
          {keys === undefined ? null : <KeyHint keys={keys} />}
        </>
      )}
    </Part.button>
  );
});
