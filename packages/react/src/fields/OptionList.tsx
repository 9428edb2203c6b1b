'use client';

import type { PresentedOption } from '@adjudge/core';
import { useEffect, useRef } from 'react';
import { Icon, toStateAttributes } from '../parts/index.js';
import { OptionContent, type OptionMark } from './OptionContent.js';

interface ListedOptionProps {
  presented: PresentedOption;
  id: string;
  isActive: boolean;
  isChosen: boolean;
  mark: OptionMark | undefined;
  onChoose: () => void;
}

function ListedOption({ presented, id, isActive, isChosen, mark, onChoose }: ListedOptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the search box keeps the focus and names the active option.
    // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the search box.
    <div
      role="option"
      id={id}
      data-adj="listed-option"
      aria-selected={isChosen}
      {...toStateAttributes({ active: isActive, suggested: mark !== undefined })}
      // The focus stays in the search box, where the keys are.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon name="check" size={14} />
      <OptionContent presented={presented} mark={mark} markId={undefined} />
    </div>
  );
}

interface OptionListProps {
  id: string;
  labelId: string;
  options: readonly PresentedOption[];
  /** Places of the options listed, in order. */
  shown: readonly number[];
  active: number | undefined;
  /** Ids of the chosen options. */
  chosen: readonly string[];
  isMultiple: boolean;
  isLocked: boolean;
  toMark: (optionId: string) => OptionMark | undefined;
  toId: (place: number) => string;
  onChoose: (place: number) => void;
}

/** The options that match, for the keys of the search box and for the pointer. */
export function OptionList(props: OptionListProps) {
  const { options, shown, active, chosen, isMultiple, isLocked, toMark, toId, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another option is active, and when others are listed.
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView?.({ block: 'nearest' });
  }, [active, shown]);
  return (
    <div
      ref={list}
      data-adj="option-list"
      role="listbox"
      id={props.id}
      aria-labelledby={props.labelId}
      aria-multiselectable={isMultiple || undefined}
      aria-disabled={isLocked || undefined}
    >
      {shown.map((place) => {
        const presented = options[place];
        if (presented === undefined) return null;
        const { id } = presented.option;
        return (
          <ListedOption
            key={id}
            presented={presented}
            id={toId(place)}
            isActive={active === place}
            isChosen={chosen.includes(id)}
            mark={toMark(id)}
            onChoose={() => onChoose(place)}
          />
        );
      })}
    </div>
  );
}
