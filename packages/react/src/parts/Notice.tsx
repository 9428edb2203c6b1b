'use client';

import { forwardRef, type ReactNode } from 'react';
import { Icon, type IconName } from './Icon.js';
import { Part, type PartProps } from './Part.js';

/** What a notice takes besides what its element takes. */
interface NoticeProps extends PartProps<'div'> {
  tone: 'neutral' | 'warning' | 'danger';
  /** What happened, in two or three words. */
  title: string;
  icon?: IconName | undefined;
  /** `alert` interrupts a screen reader; a notice that stands from the start has no role. */
  role?: 'alert' | 'status' | undefined;
  actions?: ReactNode;
}

/** What happened, what it means for the work, and what to do. */
export const Notice = forwardRef<HTMLDivElement, NoticeProps>(function Notice(
  { tone, title, icon = 'warning', actions, children, ...rest },
  ref,
) {
  return (
    <Part.div data-adj="notice" data-tone={tone} {...rest} ref={ref}>
      {rest.asChild === true ? (
        children
      ) : (
        <>
          <Icon name={icon} />
          <p>
            <b>{title}</b> {children}
          </p>
          {actions === undefined ? null : <div data-adj="notice-actions">{actions}</div>}
        </>
      )}
    </Part.div>
  );
});
