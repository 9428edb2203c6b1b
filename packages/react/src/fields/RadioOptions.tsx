'use client';

import type { RadioClassification } from '@adjudge/core';
import * as RadioGroup from '@radix-ui/react-radio-group';
import type { KeyboardEvent } from 'react';
import { useTextDirection } from '../a11y/index.js';
import type { FieldProps } from '../session/index.js';
import { type OptionMark, toOptionMark } from './OptionContent.js';
import { chooseByKey } from './optionKeys.js';
import { PlainRadio } from './PlainOption.js';
import { useChoosingKeys } from './useChoosingKeys.js';
import { usePrefilled } from './usePrefilled.js';
import type { ShownOptions } from './usePresentedOptions.js';
import { VerdictKey } from './VerdictKey.js';

type RadioFieldProps = FieldProps<RadioClassification, string>;

/** How much room a scale of so many points needs beside each other: in less it stands as a column. */
function toScaleRoom({ options }: ShownOptions): 'small' | 'medium' | 'large' {
  const isShort = options.every(({ option }) => option.label.length <= 3);
  const width = options.length * (isShort ? 36 : 76);
  if (width <= 240) return 'small';
  return width <= 400 ? 'medium' : 'large';
}

/** The radios of a question: keys for a verdict, points of a scale, or a plain column. */
export function RadioOptions({ shown, ...props }: RadioFieldProps & { shown: ShownOptions }) {
  const { classification, answer, suggestion, isReadOnly } = props;
  const { options, keys, isVerdict } = shown;
  const isScale = !isVerdict && classification.isLikertScale === true;
  const [ref, direction] = useTextDirection();
  const choosing = useChoosingKeys();
  const prefilled = usePrefilled(classification.id, props.target);
  const responses = options.filter(({ response }) => response !== undefined).length;
  const place = options.findIndex(({ option }) => option.id === answer);
  const toMark = (id: string): OptionMark | undefined => toOptionMark(id, suggestion, prefilled);
  const group = (
    <RadioGroup.Root
      data-adj={isVerdict ? 'verdict-keys' : isScale ? 'scale' : 'options'}
      data-count={isVerdict ? responses : undefined}
      data-room={isScale ? toScaleRoom(shown) : undefined}
      aria-labelledby={props.labelId}
      aria-describedby={props.describedBy}
      aria-invalid={props.isInvalid || undefined}
      aria-readonly={isReadOnly || undefined}
      required={props.isRequired}
      disabled={props.isDisabled}
      dir={direction}
      ref={ref}
      {...choosing}
      onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
        choosing.onKeyDown(event);
        if (!shown.hasEditorKeys) chooseByKey(event, keys);
      }}
      value={place === -1 ? '' : String(place)}
      onValueChange={(value) => {
        if (!isReadOnly) props.onAnswerChange(options[Number(value)]?.option.id);
      }}
    >
      {options.map((presented, index) => {
        const { id } = presented.option;
        const own = { presented, value: String(index), hotkey: keys[index] ?? null };
        const mark = toMark(id);
        if (!isVerdict) return <PlainRadio key={id} {...own} mark={mark} />;
        const proposed = suggestion ?? (mark === undefined ? undefined : { ...mark.suggestion, answer: id });
        return <VerdictKey key={id} {...own} suggestion={proposed} isPrefilled={mark?.isPrefilled} />;
      })}
    </RadioGroup.Root>
  );
  // The scale's own box is what its width is measured by.
  return isScale ? <div data-adj="scale-space">{group}</div> : group;
}
