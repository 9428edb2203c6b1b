/** Messages from `start` up to and without `end`, by their place in the thread. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands in the thread's box, in order: a message, or the room that those between two drawn ones take. */
export type Slot =
  | { readonly type: 'message'; readonly index: number }
  | { readonly type: 'gap'; readonly span: Span };

/** A thread with more messages than this draws only what is near. */
export const longThread = 60;

export function isCovering(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

/** A span that is wider by so many messages at each end, within the thread. */
export function toWiderSpan({ start, end }: Span, by: number, count: number): Span {
  return { start: Math.max(0, start - by), end: Math.min(count, end + by) };
}

/**
 * The thread's box: the messages of some spans, those that are kept besides, and gaps for all others. In the order of the conversation,
 * which is the order of reading and of the Tab key.
 */
export function listSlots(count: number, spans: readonly Span[], kept: readonly number[]): Slot[] {
  const drawn = new Set(kept.filter((index) => index >= 0 && index < count));
  for (const { start, end } of spans) {
    for (let index = Math.max(0, start); index < Math.min(end, count); index++) drawn.add(index);
  }
  const slots: Slot[] = [];
  let next = 0;
  for (const index of [...drawn].sort((a, b) => a - b)) {
    if (index > next) slots.push({ type: 'gap', span: { start: next, end: index } });
    slots.push({ type: 'message', index });
    next = index + 1;
  }
  if (next < count) slots.push({ type: 'gap', span: { start: next, end: count } });
  return slots;
}
