'use client';

import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { EditorIcon, type EditorIconName } from '../EditorIcon.js';

/** One act of a menu. */
export interface MenuItem {
  readonly icon: EditorIconName;
  readonly label: string;
  readonly onSelect: () => void;
  readonly isDisabled?: boolean | undefined;
}

/** What the button of a menu has to carry. */
export interface MenuTriggerProps {
  ref: React.RefObject<HTMLButtonElement | null>;
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  'aria-controls': string | undefined;
  onClick: () => void;
}

interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  renderTrigger: (props: MenuTriggerProps) => ReactElement;
}

/** Where an arrow key leads from an item. */
function toNext(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** A button that opens a few acts: arrow keys go through them, Escape and a press outside close it. */
export function Menu({ label, items, renderTrigger }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listItems = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  useEffect(() => {
    if (isOpen) list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = listItems();
    const next = toNext(event.key, all.indexOf(document.activeElement as HTMLElement), all.length);
    if (next !== undefined) all[next]?.focus();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the focus leave what is in it.
    <span
      data-adj="menu-anchor"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      {renderTrigger({
        ref: trigger,
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
        'aria-controls': isOpen ? id : undefined,
        onClick: () => setOpen(!isOpen),
      })}
      {isOpen ? (
        <div
          data-adj="menu"
          role="menu"
          id={id}
          aria-label={label}
          tabIndex={-1}
          ref={list}
          onKeyDown={onKeyDown}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-disabled={item.isDisabled || undefined}
              onClick={() => {
                if (item.isDisabled) return;
                close();
                item.onSelect();
              }}
            >
              <EditorIcon name={item.icon} />
              <span>{item.label}</span>
            </button>
          ))}
        </div>
      ) : null}
    </span>
  );
}
