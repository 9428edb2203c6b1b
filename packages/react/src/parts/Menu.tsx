'use client';

import { type KeyboardEvent, type ReactElement, type ReactNode, useId, useRef } from 'react';

/** What the button of a menu has to carry. */
export interface MenuTriggerProps {
  ref: React.RefObject<HTMLButtonElement | null>;
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  'aria-controls': string | undefined;
  onClick: () => void;
}

/** What the list of a menu has to carry: `MenuList` takes it. */
export interface MenuListProps {
  id: string;
  label: string;
  onClose: () => void;
}

interface MenuProps {
  label: string;
  isOpen: boolean;
  onToggle: () => void;
  onClose: () => void;
  renderTrigger: (props: MenuTriggerProps) => ReactElement;
  /** Nothing while the code of the list is not there yet: it takes the focus when it comes. */
  renderList: (props: MenuListProps) => ReactNode;
}

/** A button that opens choices. Escape and leaving close it, choosing leaves it open. */
export function Menu({ label, isOpen, onToggle, onClose, renderTrigger, renderList }: MenuProps) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    // Keys belong to the menu while it is open, not to the editor.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
    trigger.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears Escape, and the focus leave what is in it.
    <span
      data-adj="menu-anchor"
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) onClose();
      }}
    >
      {renderTrigger({
        ref: trigger,
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
        'aria-controls': isOpen ? id : undefined,
        onClick: onToggle,
      })}
      {isOpen ? renderList({ id, label, onClose }) : null}
    </span>
  );
}
