'use client';

import {
  closestCenter,
  DndContext,
  PointerSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import type { ReactNode } from 'react';
import { useSilentDragging } from '../../a11y/useSilentDragging.js';

interface SortableListProps {
  /** Ids of what can be dragged, in the order shown. */
  ids: readonly string[];
  /** A thing was dropped on the place of another. */
  onMove: (id: string, overId: string) => void;
  children: ReactNode;
}

/** A list whose elements change places by the pointer. Keys and buttons are the elements' own. */
export function SortableList({ ids, onMove, children }: SortableListProps) {
  // A press that hardly moves is a press.
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  // dnd-kit describes its keys in a hidden text; ours are in the labels, and work without picking anything up.
  const accessibility = useSilentDragging();
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={accessibility}
      onDragEnd={({ active, over }) => {
        const [id, overId] = [String(active.id), over === null ? undefined : String(over.id)];
        if (overId !== undefined && overId !== id && ids.includes(overId)) onMove(id, overId);
      }}
    >
      {children}
    </DndContext>
  );
}

/** What an element of a sortable list needs: a place, a handle, and how far it is dragged. */
export function useSortableItem(id: string) {
  const { setNodeRef: setDropRef, isOver } = useDroppable({ id });
  const { setNodeRef: setDragRef, listeners, transform, isDragging, active } = useDraggable({ id });
  return {
    ref: (element: HTMLElement | null) => {
      setDropRef(element);
      setDragRef(element);
    },
    handle: listeners ?? {},
    style: transform === null ? undefined : { translate: `0 ${transform.y}px` },
    isDragging,
    isTarget: isOver && active !== null && active.id !== id,
  };
}
