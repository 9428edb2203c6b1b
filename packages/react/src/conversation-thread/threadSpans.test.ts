import type { Message } from '@adjudge/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFirstSpan } from './firstSpan.js';
import { createMessageHeights } from './messageHeights.js';
import { listSlots } from './threadSpans.js';

const spans = fc
  .tuple(fc.integer({ min: -5, max: 120 }), fc.integer({ min: 0, max: 40 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('slots', () => {
  it('hold each message once, in order, drawn or in a gap', () => {
    const kept = fc.array(fc.integer({ min: -3, max: 120 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.nat(100), fc.array(spans, { maxLength: 2 }), kept, (count, drawn, also) => {
        const slots = listSlots(count, drawn, also);
        const order = slots.flatMap((slot) =>
          slot.type === 'message'
            ? [slot.index]
            : Array.from({ length: slot.span.end - slot.span.start }, (_, at) => slot.span.start + at),
        );
        expect(order).toEqual(Array.from({ length: count }, (_, index) => index));
        for (const { start, end } of drawn) {
          const shown = slots.filter((slot) => slot.type === 'message').map(({ index }) => index);
          for (let index = Math.max(0, start); index < Math.min(count, end); index++) {
            expect(shown).toContain(index);
          }
        }
      }),
    );
  });
});

const toMessage = (length: number, index: number): Message => ({
  id: `m${index}`,
  role: 'user',
  content: 'x'.repeat(length),
});
const threads = fc
  .array(fc.nat(3000), { minLength: 1, maxLength: 80 })
  .map((lengths) => lengths.map(toMessage));

describe('heights', () => {
  it('say which messages lie between two distances: those that begin before the end, and end after the start', () => {
    fc.assert(
      fc.property(threads, fc.nat(20_000), fc.nat(3000), (messages, top, more) => {
        const heights = createMessageHeights(messages);
        const { start, end } = heights.toSpan(top, top + more);
        expect(heights.toTop(start)).toBeLessThanOrEqual(Math.max(0, top));
        if (start + 1 < messages.length) expect(heights.toTop(start + 1)).toBeGreaterThan(top);
        if (end < messages.length) expect(heights.toTop(end)).toBeGreaterThan(top + more);
      }),
    );
  });

  it('take what is measured as it is, and scale the guesses of the rest by what was measured first', () => {
    const messages = [100, 100, 100, 1000].map(toMessage);
    const heights = createMessageHeights(messages);
    const guess = heights.toTop(1);
    heights.measure([[0, guess * 2]]);
    expect(heights.toTop(1)).toBe(guess * 2);
    expect(heights.toTop(3)).toBe(guess * 6);
    heights.measure([[1, 1]]);
    expect(heights.toTop(3)).toBe(guess * 4 + 1);
    heights.forget();
    heights.measure([[2, guess]]);
    expect(heights.toTop(3)).toBe(guess * 3);
  });
});

it('the first span ends with the last message and is never empty', () => {
  fc.assert(
    fc.property(threads, (messages) => {
      const { start, end } = toFirstSpan(messages);
      expect(end).toBe(messages.length);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start).toBeLessThan(end);
    }),
  );
  expect(toFirstSpan([toMessage(90_000, 0), toMessage(90_000, 1)])).toEqual({ start: 1, end: 2 });
});
