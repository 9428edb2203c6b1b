import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.js';

interface NoticeProps {
  tone: 'neutral' | 'warning' | 'danger';
  /** What happened, in two or three words. */
  title: string;
  icon?: IconName | undefined;
  /** `alert` interrupts a screen reader; a notice that stands from the start has no role. */
  role?: 'alert' | 'status' | undefined;
  actions?: ReactNode;
  children?: ReactNode;
}

/** What happened, what it means for the work, and what to do. */
export function Notice({ tone, title, icon = 'warning', role, actions, children }: NoticeProps) {
  return (
    <div data-adj="notice" data-tone={tone} role={role}>
      <Icon name={icon} />
      <p>
        <b>{title}</b> {children}
      </p>
      {actions === undefined ? null : <div data-adj="notice-actions">{actions}</div>}
    </div>
  );
}
