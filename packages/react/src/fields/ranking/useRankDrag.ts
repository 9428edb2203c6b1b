'use client';

import { type DragMoveEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { useState } from 'react';
import { isBefore, type RankDrop, toDrop, toFlow } from './rankDrop.js';
import type { RankFocus } from './useRankFocus.js';
import type { Ranking } from './useRanking.js';

/** A press that moves this far is a drag, and no longer a press. */
const dragDistance = 4;

/** Dragging by pointer. Nothing changes until the response is let go; until then a line shows where it would stand. */
export function useRankDrag(ranking: Ranking, { root }: RankFocus) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: dragDistance } }));
  const [drop, setDrop] = useState<RankDrop>();
  const toId = (letter: string) => ranking.presented.find((one) => one.letter === letter)?.response.id;

  /** A move says where the card is before the library knows what is below it: it calls once more then. */
  function onDrag({ active, over }: DragMoveEvent) {
    const dragged = active.rect.current.translated;
    if (over === null || dragged === null) return setDrop(undefined);
    const flow = toFlow(root.current?.querySelector('[data-adj="rank-slots"]'));
    const side = isBefore(dragged, over.rect, flow) ? 'before' : 'after';
    const placed = ranking.answer.ranks.flat().map(ranking.toLetter);
    setDrop(toDrop(String(active.id), String(over.id), side, placed));
  }
  function onDragEnd({ active }: { active: { id: string | number } }) {
    setDrop(undefined);
    const id = toId(String(active.id));
    if (drop === undefined || id === undefined) return;
    if (drop.position === undefined) ranking.takeOut(id);
    else ranking.place(id, drop.position);
  }
  return { drop, sensors, onDrag, onDragEnd, onDragCancel: () => setDrop(undefined) };
}
