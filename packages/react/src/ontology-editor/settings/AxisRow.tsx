'use client';

import type { PreferenceAxis } from '@adjudge/core';
import { useAnnounce } from '../../a11y/index.js';
import { toStateAttributes } from '../../parts/index.js';
import { RemoveButton, TextInput } from '../controls/inputs.js';
import { Menu } from '../controls/Menu.js';
import { useSortableItem } from '../controls/SortableList.js';
import { ToolButton } from '../controls/ToolButton.js';
import { useOntologyEditor } from '../EditorContext.js';
import { EditorIcon } from '../EditorIcon.js';

interface AxisRowProps {
  axis: PreferenceAxis;
  index: number;
  count: number;
  onType: (axis: PreferenceAxis) => void;
  /** To a place there is. */
  onMove: (index: number) => void;
  onRemove: () => void;
}

/** A step up or down, and what is said of it. */
function useAxisMoves({ axis, index, count, onMove }: AxisRowProps) {
  const { translations } = useOntologyEditor('AxisRow');
  const announce = useAnnounce();
  const name = axis.label === '' ? translations.axisName(index + 1) : axis.label;
  const move = (to: number) => {
    if (to < 0 || to >= count) return announce(translations.cannotMove(name));
    onMove(to);
    announce(translations.movedTo(name, to + 1, count));
  };
  return { name, up: () => move(index - 1), down: () => move(index + 1) };
}

/** Without a text there is no help, rather than an empty one. */
function withInstructions({ instructions: _before, ...axis }: PreferenceAxis, text: string): PreferenceAxis {
  return text === '' ? axis : { ...axis, instructions: text };
}

/** An axis: its name, what helps to judge by it, and its place. */
export function AxisRow(props: AxisRowProps) {
  const { axis, index, count, onType, onRemove } = props;
  const { translations } = useOntologyEditor('AxisRow');
  const { name, up, down } = useAxisMoves(props);
  const { ref, handle, style, isDragging, isTarget } = useSortableItem(axis.id);
  return (
    <li
      data-adj="axis-row"
      ref={ref}
      style={style}
      {...toStateAttributes({ dragging: isDragging, target: isTarget })}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        if (event.key === 'ArrowUp') up();
        else down();
      }}
    >
      <span data-adj="grip" aria-hidden="true" {...handle}>
        <EditorIcon name="grip" />
      </span>
      <TextInput
        aria-label={translations.axisName(index + 1)}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        value={axis.label}
        onValueChange={(label) => onType({ ...axis, label })}
      />
      <TextInput
        aria-label={translations.axisHelp(name)}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        placeholder={translations.instructions}
        value={axis.instructions ?? ''}
        onValueChange={(text) => onType(withInstructions(axis, text))}
      />
      <Menu
        label={translations.moreActions(name)}
        items={[
          { icon: 'up', label: translations.moveUp, isDisabled: index === 0, onSelect: up },
          { icon: 'down', label: translations.moveDown, isDisabled: index === count - 1, onSelect: down },
        ]}
        renderTrigger={(trigger) => (
          <ToolButton icon="more" iconLabel={translations.moreActions(name)} {...trigger} />
        )}
      />
      <RemoveButton label={translations.removeAxis(name)} onClick={onRemove} />
    </li>
  );
}
