import type { Message } from '@adjudge/core';
import type { Span } from './threadSpans.js';

/** How high messages are, in pixels with the space between two: as measured, else as their length lets expect. */
export interface MessageHeights {
  /** Takes heights as they are on the screen, by place. */
  measure(measured: Iterable<readonly [index: number, height: number]>): void;
  /** Another width: what was measured holds no more. */
  forget(): void;
  /** Where a message begins, from the thread's top. For `messages.length`: where the thread ends. */
  toTop(index: number): number;
  /** The messages between two distances from the thread's top. */
  toSpan(top: number, bottom: number): Span;
}

const lineHeight = 22;
/** The speaker's name, and the space to the next message. */
const besidesText = 44;

/** As in a pane of the usual width; the first messages that are measured put it right. */
function toGuess({ content }: Message): number {
  return besidesText + lineHeight * Math.ceil(content.length / 42);
}

/** The heights of a thread's messages. */
export function createMessageHeights(messages: readonly Message[]): MessageHeights {
  const guesses = messages.map(toGuess);
  const known = new Map<number, number>();
  let scale = 1;
  let isScaled = false;
  let tops: Float64Array | undefined;

  /** Guesses keep the ratio that was found first: later ones would move the scroll thumb under a hand. */
  function learnScale(): void {
    let [seen, guessed] = [0, 0];
    for (const [index, height] of known) {
      seen += height;
      guessed += guesses[index] ?? 0;
    }
    if (guessed > 0) scale = seen / guessed;
    isScaled = guessed > 0;
  }

  function readTops(): Float64Array {
    if (tops !== undefined) return tops;
    tops = new Float64Array(messages.length + 1);
    let top = 0;
    for (let index = 0; index < messages.length; index++) {
      top += known.get(index) ?? (guesses[index] ?? 0) * scale;
      tops[index + 1] = top;
    }
    return tops;
  }

  /** The last message that begins at or before a distance from the top. */
  function toIndex(distance: number): number {
    const all = readTops();
    let [low, high] = [0, Math.max(0, messages.length - 1)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((all[middle] ?? 0) <= distance) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  return {
    measure(measured) {
      for (const [index, height] of measured) {
        if (known.get(index) !== height) tops = undefined;
        known.set(index, height);
      }
      if (!isScaled) learnScale();
    },
    forget() {
      known.clear();
      isScaled = false;
      tops = undefined;
    },
    toTop: (index) => readTops()[index] ?? 0,
    toSpan: (top, bottom) => ({
      start: toIndex(top),
      end: Math.min(messages.length, toIndex(bottom) + 1),
    }),
  };
}
