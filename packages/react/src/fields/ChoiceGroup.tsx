'use client';

import * as RadioGroup from '@radix-ui/react-radio-group';
import type { KeyboardEvent, ReactNode } from 'react';
import { isHotkey, useTextDirection } from '../a11y/index.js';
import type { FieldProps } from '../session/index.js';
import { useChoosingKeys } from './useChoosingKeys.js';

/** What of a field's props its groups of radios heed. */
export type ChoiceState = Pick<
  FieldProps,
  'describedBy' | 'isInvalid' | 'isRequired' | 'isDisabled' | 'isReadOnly'
>;

interface ChoiceGroupProps {
  /** Its part name, for styles. */
  part: string;
  field: ChoiceState;
  labelledBy: string;
  /** How many things it offers, for styles. */
  count?: number;
  /** Which of its radios is chosen, by place; -1: none. */
  place: number;
  onChoose: (place: number) => void;
  /** The place that a digit stands for while the focus is inside; -1: none. */
  toDigitPlace?: (digit: number) => number;
  children: ReactNode;
}

function toDigit(event: KeyboardEvent): number | undefined {
  const digit = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((one) => isHotkey(event, String(one)));
  return event.nativeEvent.isComposing ? undefined : digit;
}

/**
 * Radios that are chosen by a press, by arrow keys in either direction of writing, by Enter and by digits. They are known by their places,
 * since what they stand for may name a model.
 */
export function ChoiceGroup({ part, field, labelledBy, count, place, children, ...rest }: ChoiceGroupProps) {
  const { onChoose, toDigitPlace } = rest;
  const [ref, direction] = useTextDirection();
  const { onKeyDown, ...choosing } = useChoosingKeys();
  const choose = (next: number) => {
    if (!field.isReadOnly && !field.isDisabled) onChoose(next);
  };
  const chooseByDigit = (event: KeyboardEvent<HTMLElement>) => {
    const digit = toDigitPlace === undefined ? undefined : toDigit(event);
    const next = digit === undefined ? -1 : (toDigitPlace?.(digit) ?? -1);
    if (next === -1) return;
    // The digit is taken: the editor would choose a response by it.
    event.preventDefault();
    event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]')[next]?.focus();
    choose(next);
  };
  return (
    <RadioGroup.Root
      data-adj={part}
      data-count={count}
      aria-labelledby={labelledBy}
      aria-describedby={field.describedBy}
      aria-invalid={field.isInvalid || undefined}
      aria-readonly={field.isReadOnly || undefined}
      required={field.isRequired}
      disabled={field.isDisabled}
      dir={direction}
      ref={ref}
      {...choosing}
      onKeyDown={(event) => {
        onKeyDown(event);
        chooseByDigit(event);
      }}
      value={place === -1 ? '' : String(place)}
      onValueChange={(value) => choose(Number(value))}
    >
      {children}
    </RadioGroup.Root>
  );
}
