'use client';

import { type ComponentPropsWithoutRef, useId, useState } from 'react';
import { Icon } from '../../parts/index.js';
import { EditorIcon } from '../EditorIcon.js';

type InputProps = Omit<ComponentPropsWithoutRef<'input'>, 'value' | 'onChange'>;

/** A line of text. */
export function TextInput({
  value,
  onValueChange,
  ...rest
}: InputProps & { value: string; onValueChange: (value: string) => void }) {
  return (
    <input
      data-adj="input"
      type="text"
      dir="auto"
      {...rest}
      value={value}
      onChange={({ target }) => onValueChange(target.value)}
    />
  );
}

const toNumber = (text: string) => (text === '' ? undefined : Number(text));

/** A number, or nothing. What is typed stays as typed until the field is left. */
export function NumberInput({
  value,
  onValueChange,
  ...rest
}: InputProps & { value: unknown; onValueChange: (value: number | undefined) => void }) {
  const [typed, setTyped] = useState<string>();
  const given = typeof value === 'number' ? String(value) : '';
  // Another value than the typed one came from elsewhere: undo, a repair.
  const isOwn = typed !== undefined && toNumber(typed) === value;
  return (
    <input
      data-adj="input"
      data-width="number"
      type="number"
      {...rest}
      value={isOwn ? typed : given}
      onChange={({ target }) => {
        setTyped(target.value);
        onValueChange(toNumber(target.value));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

/** A choice with its word. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string>
  extends Omit<ComponentPropsWithoutRef<'select'>, 'value' | 'onChange'> {
  value: Value;
  choices: readonly Choice<Value>[];
  onValueChange: (value: Value) => void;
}

/** One of a list. */
export function SelectInput<Value extends string>({
  value,
  choices,
  onValueChange,
  ...rest
}: SelectProps<Value>) {
  return (
    <span data-adj="select">
      <select {...rest} value={value} onChange={({ target }) => onValueChange(target.value as Value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" size={14} />
    </span>
  );
}

interface SegmentedProps<Value extends string> {
  label: string;
  value: Value;
  choices: readonly Choice<Value>[];
  onValueChange: (value: Value) => void;
}

/** One of a few, all in sight. */
export function SegmentedInput<Value extends string>({
  label,
  value,
  choices,
  onValueChange,
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <span data-adj="segmented" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onValueChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </span>
  );
}

/** Yes or no. */
export function CheckInput({
  label,
  isChecked,
  onCheckedChange,
}: {
  label: string;
  isChecked: boolean;
  onCheckedChange: (isChecked: boolean) => void;
}) {
  return (
    <label data-adj="check">
      <span data-adj="option-box">
        <input
          type="checkbox"
          checked={isChecked}
          onChange={({ target }) => onCheckedChange(target.checked)}
        />
        <Icon name="check" size={12} />
      </span>
      <span>{label}</span>
    </label>
  );
}

/** Puts the focus on the same button of the row that is nearest, before this row is gone with its own. */
function focusNearest(removed: HTMLElement) {
  const row = removed.closest('li');
  const nearest = row?.nextElementSibling ?? row?.previousElementSibling;
  nearest?.querySelector<HTMLElement>('[data-act="remove"]')?.focus();
}

/** The button that takes a row of a list away. */
export function RemoveButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button
      type="button"
      data-adj="button"
      data-variant="ghost"
      data-size="tool"
      data-icon-only=""
      data-act="remove"
      aria-label={label}
      title={label}
      onClick={({ currentTarget }) => {
        focusNearest(currentTarget);
        onClick();
      }}
    >
      <EditorIcon name="trash" />
    </button>
  );
}
