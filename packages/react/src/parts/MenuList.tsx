'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Icon, type IconName } from './Icon.js';
import { KeyHint } from './KeyHint.js';
import type { MenuListProps } from './Menu.js';

const items = '[role="menuitemradio"], [role="menuitemcheckbox"]';

/** Where a key leads from an item: along the arrows, to the ends, or to the next item that begins with a letter. */
function toNextItem({ key }: KeyboardEvent, all: readonly HTMLElement[]): HTMLElement | undefined {
  const at = all.indexOf(document.activeElement as HTMLElement);
  if (key === 'ArrowDown') return all[(at + 1) % all.length];
  if (key === 'ArrowUp') return all.at(at - 1) ?? all.at(-1);
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  return after.find(({ textContent }) => textContent?.trim().toLowerCase().startsWith(key.toLowerCase()));
}

/** The choices of a `Menu`: arrow keys go through them, and a press anywhere else closes it. */
export function MenuList({ id, label, onClose, children }: MenuListProps & { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>(`:is(${items})`)?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = toNextItem(event, [...(list.current?.querySelectorAll<HTMLElement>(items) ?? [])]);
    if (next === undefined) return;
    next.focus();
    event.preventDefault();
  };
  return (
    <>
      {/* A press anywhere else closes it, and does nothing else. */}
      <div data-adj="menu-backdrop" onPointerDown={onClose} />
      <div
        data-adj="menu"
        role="menu"
        id={id}
        aria-label={label}
        tabIndex={-1}
        ref={list}
        onKeyDown={onKeyDown}
      >
        {children}
      </div>
    </>
  );
}

/** Choices that belong together, with a line before them. */
export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu.
    <div data-adj="menu-group" role="group" aria-label={label}>
      {children}
    </div>
  );
}

interface MenuChoiceProps {
  icon: IconName;
  isChecked: boolean;
  onSelect: () => void;
  /** The caps of its key, and the key as `aria-keyshortcuts` has it. */
  keys?: readonly string[] | undefined;
  keyShortcuts?: string | undefined;
  children: ReactNode;
}

function ChoiceContent({ icon, keys, children }: Pick<MenuChoiceProps, 'icon' | 'keys' | 'children'>) {
  return (
    <>
      <Icon name={icon} />
      <span>{children}</span>
      {keys === undefined ? null : <KeyHint keys={keys} />}
      <Icon name="check" />
    </>
  );
}

function toButtonProps({ keyShortcuts, onSelect }: MenuChoiceProps) {
  return { type: 'button', tabIndex: -1, 'aria-keyshortcuts': keyShortcuts, onClick: onSelect } as const;
}

/** One of several choices of a menu, of which one is made. */
export function MenuRadio(props: MenuChoiceProps) {
  return (
    <button {...toButtonProps(props)} role="menuitemradio" aria-checked={props.isChecked}>
      <ChoiceContent {...props} />
    </button>
  );
}

/** A choice of a menu that is made or not. */
export function MenuCheckbox(props: MenuChoiceProps) {
  return (
    <button {...toButtonProps(props)} role="menuitemcheckbox" aria-checked={props.isChecked}>
      <ChoiceContent {...props} />
    </button>
  );
}
