import { type ClientRect, type CollisionDetection, pointerWithin, rectIntersection } from '@dnd-kit/core';

/** What a dragged response would do if it were let go now. */
export interface RankDrop {
  /** What it is over: a letter, the next empty slot, or the responses not placed yet. */
  readonly over: string;
  readonly side: 'before' | 'after' | 'on';
  /** Its place among the others; none takes it out. */
  readonly position?: number;
}

/** Names of what can be dropped on besides the cards. */
export const nextSlot = 'next slot';
export const unplacedArea = 'unplaced area';

/** What the pointer is on, else what the dragged card touches: let go far away, it goes back. */
export const detectDrop: CollisionDetection = (args) => {
  const pointed = pointerWithin(args);
  return pointed.length > 0 ? pointed : rectIntersection(args);
};

/** How the row of cards runs. */
export type RankFlow = 'column' | 'row' | 'row-reverse';

/** How a list of cards runs where it stands. */
export function toFlow(list: Element | null | undefined): RankFlow {
  if (!list) return 'row';
  const { flexDirection, direction } = getComputedStyle(list);
  if (flexDirection === 'column') return 'column';
  return direction === 'rtl' ? 'row-reverse' : 'row';
}

/** Whether the middle of one box comes before that of another. */
export function isBefore(one: ClientRect, other: ClientRect, flow: RankFlow): boolean {
  const difference =
    flow === 'column'
      ? one.top + one.height / 2 - (other.top + other.height / 2)
      : one.left + one.width / 2 - (other.left + other.width / 2);
  return flow === 'row-reverse' ? difference > 0 : difference < 0;
}

/** Where a letter goes in a row of placed ones. Nothing where it would stay as it is. */
export function toDrop(
  letter: string,
  over: string,
  side: 'before' | 'after',
  placed: readonly string[],
): RankDrop | undefined {
  const own = placed.indexOf(letter);
  if (over === letter) return undefined;
  if (over === unplacedArea) return own === -1 ? undefined : { over, side: 'on' };
  const others = placed.filter((one) => one !== letter);
  if (over === nextSlot) return { over, side: 'on', position: others.length };
  const position = others.indexOf(over) + (side === 'before' ? 0 : 1);
  return own === position ? undefined : { over, side, position };
}
